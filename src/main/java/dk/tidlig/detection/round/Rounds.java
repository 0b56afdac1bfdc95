package dk.tidlig.detection.round;

import dk.tidlig.access.Gate;
import dk.tidlig.detection.DetectionAction;
import dk.tidlig.detection.DetectionRefusal;
import dk.tidlig.detection.RoomId;
import dk.tidlig.detection.RoomName;
import dk.tidlig.detection.RoomRepository;
import dk.tidlig.detection.RoundId;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.programme.Scale;
import dk.tidlig.programme.shelf.ScaleShelf;
import dk.tidlig.shell.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Rounds: planned, listed.
@UseCase
public class Rounds {
    private final Gate gate;
    private final RoundRepository rounds;
    private final RoomRepository rooms;
    private final ScaleShelf shelf;
    private final Words words;

    Rounds(Gate gate, RoundRepository rounds, RoomRepository rooms, ScaleShelf shelf, Words words) {
        this.gate = gate;
        this.rounds = rounds;
        this.rooms = rooms;
        this.shelf = shelf;
        this.words = words;
    }

    /// A room one works in, in a round that is on.
    public record Mine(Round round, RoomName room) {}

    /// What one has to do with.
    ///
    /// @param all every round, for those who may see all; otherwise none
    public record Listed(List<Mine> mine, List<Round> all) {}

    public Listed list(Actor actor) {
        var scope = gate.scope(actor, DetectionAction.LIST_ROUNDS, "rounds");
        return new Listed(mine(actor), scope.all() ? rounds.all() : List.of());
    }

    private List<Mine> mine(Actor actor) {
        var today = words.today();
        var held = rounds.on(rooms.rooms(actor.id(), today), today);
        Map<RoomId, RoomName> names = rooms
                .names(held.stream().map(RoundRepository.Held::room).toList())
                .stream()
                .collect(Collectors.toMap(RoomName::id, Function.identity()));
        return held.stream()
                .map(it -> new Mine(rounds.get(it.round()), Objects.requireNonNull(names.get(it.room()))))
                .toList();
    }

    /// A round as whoever plans it sees it.
    public Round get(Actor actor, RoundId round) {
        gate.door(actor, DetectionAction.PLAN_ROUND);
        return rounds.get(round);
    }

    /// From now on that is its last day: later than was planned, or sooner, and before today it is over. The day and
    /// the
    /// reason are kept.
    ///
    /// @throws Refused when that is before its first day
    public void endOn(Actor actor, RoundId round, LocalDate day, String reason) {
        var grant = gate.require(actor, DetectionAction.PLAN_ROUND);
        var it = rounds.get(round);
        if (day.isBefore(it.opensOn())) {
            throw new Refused(DetectionRefusal.WINDOW_REVERSED);
        }
        rounds.endOn(grant, it, day, reason.strip());
    }

    /// The form for a round is asked for.
    ///
    /// @return the scales to choose from
    public List<Scale> askToPlan(Actor actor) {
        gate.door(actor, DetectionAction.PLAN_ROUND);
        return shelf.newest();
    }

    /// @throws Refused when the window is reversed, no room is chosen, or the scale is not on the shelf
    public RoundId plan(Actor actor, PlanRound it) {
        var grant = gate.require(actor, DetectionAction.PLAN_ROUND);
        if (it.closesOn().isBefore(it.opensOn())) {
            throw new Refused(DetectionRefusal.WINDOW_REVERSED);
        }
        if (it.agesReversed()) {
            throw new Refused(DetectionRefusal.AGES_REVERSED);
        }
        if (it.isNowhere()) {
            throw new Refused(DetectionRefusal.NO_ROOMS);
        }
        var scale = shelf.newest(it.scale()).orElseThrow(() -> new Refused(DetectionRefusal.UNKNOWN_SCALE));
        return rounds.plan(grant, it, scale.version());
    }
}
