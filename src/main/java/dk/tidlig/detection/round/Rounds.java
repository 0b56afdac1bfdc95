package dk.tidlig.detection.round;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Scope;
import dk.tidlig.detection.DetectionAction;
import dk.tidlig.detection.DetectionRefusal;
import dk.tidlig.detection.RoomName;
import dk.tidlig.detection.RoundId;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.programme.Scale;
import dk.tidlig.programme.shelf.ScaleShelf;
import dk.tidlig.shell.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Rounds: planned, listed.
@UseCase
public class Rounds {
    private final Gate gate;
    private final RoundRepository rounds;
    private final MyRooms mine;
    private final ScaleShelf shelf;
    private final Words words;

    Rounds(Gate gate, RoundRepository rounds, MyRooms mine, ScaleShelf shelf, Words words) {
        this.gate = gate;
        this.rounds = rounds;
        this.mine = mine;
        this.shelf = shelf;
        this.words = words;
    }

    /// A room one works in, in a round that is on.
    ///
    /// @param waits nothing is to be done there by this one now
    /// @param left what is to be done, in words
    public record Mine(Round round, RoomName room, boolean waits, String left) {}

    /// What one has to do with.
    ///
    /// @param mine where something is to be done, what ends first at the top
    /// @param done rooms in rounds that are on, where nothing is to be done by this one now
    /// @param ahead rounds that are on, then those that are planned; none for those who may not see all
    /// @param over rounds that are over, the newest first
    public record Listed(List<Mine> mine, List<Mine> done, List<Round> ahead, List<Round> over) {
        public boolean nobodys() {
            return ahead.isEmpty() && over.isEmpty();
        }
    }

    public Listed list(Actor actor) {
        var scope = gate.scope(actor, DetectionAction.LIST_ROUNDS, "rounds");
        var waits = mine.of(scope).stream().collect(Collectors.partitioningBy(Mine::waits));
        var over = all(scope).stream()
                .collect(Collectors.partitioningBy(it -> it.closesOn().isBefore(words.today())));
        return new Listed(
                part(waits, false),
                part(waits, true),
                part(over, false).stream()
                        .sorted(Comparator.comparing(Round::opensOn).thenComparing(Round::closesOn))
                        .toList(),
                part(over, true));
    }

    private List<Round> all(Scope scope) {
        return scope.all() ? rounds.all() : List.of();
    }

    private static <T> List<T> part(Map<Boolean, List<T>> parts, boolean which) {
        return Objects.requireNonNull(parts.get(which));
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
