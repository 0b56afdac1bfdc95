package dk.tidlig.detection.round;

import dk.tidlig.access.Gate;
import dk.tidlig.detection.DetectionAction;
import dk.tidlig.detection.Institution;
import dk.tidlig.detection.RoomRepository;
import dk.tidlig.detection.RoundId;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.UseCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Pictures of a round: how complete it is, how the places spread, and what changed since each child's round before.
@UseCase
public class RoundFigures {
    private final Gate gate;
    private final RoundRepository rounds;
    private final RoomRepository rooms;
    private final RoundFacts facts;
    private final FigureTables tables;

    RoundFigures(Gate gate, RoundRepository rounds, RoomRepository rooms, RoundFacts facts, FigureTables tables) {
        this.gate = gate;
        this.rounds = rounds;
        this.rooms = rooms;
        this.facts = facts;
        this.tables = tables;
    }

    /// The newest round that has begun in places of one kind.
    ///
    /// @param complete how many of the children have a place or a reason
    /// @param percent the same
    public record Latest(RoundId id, String name, String complete, int percent, List<Spread> spread) {
        /// @param number of children at a place of the scale; a dash where that would tell of few
        public record Spread(String place, String number) {}
    }

    /// @return nothing when no round has begun in such a place
    public Optional<Latest> latest(Actor actor, Institution.Kind kind, LocalDate today) {
        gate.scope(actor, DetectionAction.READ_FIGURES, "figures of the newest round: " + kind);
        var places = rooms.labels(kind);
        return rounds.all().stream()
                .filter(it -> !it.opensOn().isAfter(today))
                .map(it -> latest(it, places))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Latest> latest(Round round, Map<UUID, String> places) {
        var all = facts.counts(round.id(), tables.scale(round), null);
        boolean any = all.stream().anyMatch(it -> places.containsKey(it.key()));
        return any ? Optional.of(tables.latest(round, places, all)) : Optional.empty();
    }

    /// By institution; of one institution by room.
    public FigurePage page(Actor actor, RoundId id, @Nullable UUID institution) {
        gate.scope(actor, DetectionAction.READ_FIGURES, "figures of round " + id);
        var round = rounds.get(id);
        var scale = tables.scale(round);
        var whole = facts.counts(id, scale, null);
        var names = rooms.labels(institution);
        return institution == null
                ? tables.page(round, names, whole, null, List.of())
                : tables.page(round, names, facts.counts(id, scale, institution), institution, whole);
    }
}
