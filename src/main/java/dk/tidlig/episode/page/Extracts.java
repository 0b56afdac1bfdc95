package dk.tidlig.episode.page;

import dk.tidlig.access.Gate;
import dk.tidlig.episode.EpisodeAction;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UseCase;
import java.util.LinkedHashMap;
import java.util.Map;

/// All that every module keeps of a child, given to the family or erased.
@UseCase
public class Extracts {
    private final Gate gate;
    private final Plugged plugged;

    Extracts(Gate gate, Plugged plugged) {
        this.gate = gate;
        this.plugged = plugged;
    }

    /// By module: records, lists and maps that can be written as JSON, without protected addresses.
    public Map<String, Object> extract(Actor actor, ChildId child) {
        var grant = gate.require(actor, EpisodeAction.EXTRACT, child);
        var extract = new LinkedHashMap<String, Object>();
        plugged.sections().forEach(section -> extract.put(section.key(), section.export(grant)));
        return extract;
    }

    /// Erases the child from every module; the trail remembers that it was done.
    ///
    /// @return rows by module
    public Map<String, Integer> erase(Actor actor, ChildId child) {
        var grant = gate.require(actor, EpisodeAction.ERASE, child);
        var erased = new LinkedHashMap<String, Integer>();
        plugged.sections().forEach(section -> erased.put(section.key(), section.erase(grant)));
        return erased;
    }
}
