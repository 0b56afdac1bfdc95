package dk.tidlig.episode.emergency;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.child.ChildRecords;
import dk.tidlig.episode.EpisodeAction;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.shell.ChildNaming;
import java.util.List;
import java.util.Map;

/// Openings in an emergency, for those who are told of them: who answers for the child, and who protects the data.
@UseCase
public class Emergencies {
    /// Rows that are listed at most.
    static final int MOST = 200;

    private final Gate gate;
    private final EmergencyRecords records;
    private final ChildRecords children;
    private final ChildNaming naming;
    private final EmergencyWords texts;

    Emergencies(Gate gate, EmergencyRecords records, ChildRecords children, ChildNaming naming, EmergencyWords texts) {
        this.gate = gate;
        this.records = records;
        this.children = children;
        this.naming = naming;
        this.texts = texts;
    }

    /// The newest, over all children.
    public List<EmergencyView> list(Actor actor) {
        var scope = gate.scope(actor, EpisodeAction.LIST_EMERGENCIES, "openings in an emergency");
        var openings = records.newest(scope, MOST);
        var names = naming.names(scope, EmergencyRecords.children(openings));
        return openings.stream()
                .map(it -> texts.view(it, texts.name(names, it.child()), Map.of(), actor.id()))
                .toList();
    }

    /// One opening, as it is told.
    public EmergencyView read(Actor actor, ChildId child, EmergencyId id) {
        var grant = gate.require(actor, EpisodeAction.SEE_EMERGENCY, child);
        var it = records.find(grant, id).orElseThrow(NotFound::new);
        return texts.view(it, children.name(children.child(grant)).line(), records.seen(grant, id), actor.id())
                .toldTo(isTold(grant, it));
    }

    /// Says that one has seen it; it no longer waits on one's day.
    public void see(Actor actor, ChildId child, EmergencyId id) {
        var grant = gate.require(actor, EpisodeAction.SEE_EMERGENCY, child);
        var it = records.find(grant, id).orElseThrow(NotFound::new);
        if (!isTold(grant, it)) {
            throw new Refused(EmergencyRefusal.NOT_TOLD);
        }
        records.see(grant, id);
    }

    /// Who answers for the child, and who protects the data; never the one who opened the record.
    private boolean isTold(Grant grant, Emergency it) {
        var actor = grant.actor();
        return !it.user().equals(actor.id())
                && (EmergencyDay.isToldOfAll(actor) || records.answersFor(actor.id(), it.child()));
    }
}
