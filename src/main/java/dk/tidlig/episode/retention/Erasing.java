package dk.tidlig.episode.retention;

import dk.tidlig.access.Gate;
import dk.tidlig.episode.EpisodeAction;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UseCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Erasing: what is over is listed; when it has stood on the list long enough it goes, one child in one transaction.
/// What was begun and not finished is begun again.
@UseCase
public class Erasing {
    private final Gate gate;
    private final Lists lists;
    private final SectionErasure sections;

    Erasing(Gate gate, Lists lists, SectionErasure sections) {
        this.gate = gate;
        this.lists = lists;
        this.sections = sections;
    }

    /// Brings the list up to date and says whose night has come. Nobody's, where the municipality has not said how long
    /// they are listed ([ErasureRules]).
    public List<ChildId> list(Actor actor) {
        var grant = gate.require(actor, EpisodeAction.ERASE);
        return lists.update(grant);
    }

    /// The list as it would be now, and nothing written.
    public List<Planned> plan(Actor actor) {
        var scope = gate.scope(actor, EpisodeAction.LIST_ERASURES, "what is to be erased");
        return lists.planned(scope);
    }

    /// Erases a child whose night has come.
    ///
    /// @return rows by module; nothing when it is kept after all, or another erases it now
    public Map<String, Integer> erase(Actor actor, ChildId child) {
        var grant = gate.require(actor, EpisodeAction.ERASE, child);
        var listed = lists.due(grant);
        if (listed.isEmpty()) {
            return Map.of();
        }
        return sections.erase(grant, listed.get());
    }

    /// A child of the list, or about to be listed.
    ///
    /// @param listedOn today for one that is not listed yet
    public record Planned(
            ChildId child,
            LocalDate keptUntil,
            LocalDate listedOn,
            LocalDate goesOn,
            boolean waitsForArchive,
            List<RuleNote> rules) {}
}
