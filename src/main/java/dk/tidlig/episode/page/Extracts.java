package dk.tidlig.episode.page;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildSection.Audience;
import dk.tidlig.episode.EpisodeAction;
import dk.tidlig.episode.extract.ExtractSheet;
import dk.tidlig.episode.extract.ExtractSheets;
import dk.tidlig.episode.retention.HandErasure;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UseCase;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/// All that every module keeps of a child: given to the family, handed to the archive, or erased.
@UseCase
public class Extracts {
    private final Gate gate;
    private final Plugged plugged;
    private final ExtractSheets sheets;
    private final HandErasure erasure;

    Extracts(Gate gate, Plugged plugged, ExtractSheets sheets, HandErasure erasure) {
        this.gate = gate;
        this.plugged = plugged;
        this.sheets = sheets;
        this.erasure = erasure;
    }

    /// For the family that asks, by module: records, lists and maps that can be written as JSON, without protected
    /// addresses.
    public Map<String, Object> extract(Actor actor, ChildId child) {
        var grant = gate.require(actor, EpisodeAction.EXTRACT, child);
        return all(grant, Audience.FAMILY);
    }

    /// The same in words, for paper.
    public ExtractSheet sheet(Actor actor, ChildId child) {
        var grant = gate.require(actor, EpisodeAction.EXTRACT, child);
        return sheets.sheet(grant, all(grant, Audience.FAMILY));
    }

    /// For the archive: also what the family is not given in a file, reasons and who notified among it.
    public Map<String, Object> archive(Actor actor, ChildId child) {
        var grant = gate.require(actor, EpisodeAction.ARCHIVE, child);
        return all(grant, Audience.ARCHIVE);
    }

    /// For the archive, in words on paper.
    public ExtractSheet archiveSheet(Actor actor, ChildId child) {
        var grant = gate.require(actor, EpisodeAction.ARCHIVE, child);
        return sheets.sheet(grant, all(grant, Audience.ARCHIVE));
    }

    /// Erases the child from every module; the trail remembers that it was done.
    ///
    /// @return rows by module
    public Map<String, Integer> erase(Actor actor, ChildId child) {
        var grant = gate.require(actor, EpisodeAction.ERASE, child);
        return erasure.erase(grant);
    }

    /// The child itself first, then what hangs on it.
    private Map<String, Object> all(Grant grant, Audience audience) {
        var extract = new LinkedHashMap<String, Object>();
        plugged.sections().reversed().stream()
                .sorted(Comparator.comparing(section -> !section.key().equals("child")))
                .forEach(section -> extract.put(section.key(), section.export(grant, audience)));
        return extract;
    }
}
