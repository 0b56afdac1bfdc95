package dk.tidlig.detection.round;

import dk.tidlig.access.Gate;
import dk.tidlig.detection.DetectionAction;
import dk.tidlig.detection.RoomRepository;
import dk.tidlig.detection.RoundId;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.UseCase;
import java.util.List;
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
