package dk.tidlig.plan.section;

import dk.tidlig.access.Gate;
import dk.tidlig.episode.DueWork;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.plan.PlanAction;
import dk.tidlig.plan.records.DueFollowUp;
import dk.tidlig.plan.records.FollowUpRepository;
import dk.tidlig.shell.ChildName;
import dk.tidlig.shell.ChildNaming;
import dk.tidlig.shell.Words;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The follow-ups of plans on the agenda of the group that helps the family.
@Component
@Transactional
class PlanAgenda implements DueWork {
    private static final int MOST = 500;
    private final Gate gate;
    private final FollowUpRepository followUps;
    private final ChildNaming naming;
    private final Words words;

    PlanAgenda(Gate gate, FollowUpRepository followUps, ChildNaming naming, Words words) {
        this.gate = gate;
        this.followUps = followUps;
        this.naming = naming;
        this.words = words;
    }

    @Override
    public List<Due> due(Actor actor, Collection<ChildId> children, LocalDate until) {
        if (!actor.may(PlanAction.LIST.code())) {
            return List.of();
        }
        var scope = gate.scope(actor, PlanAction.LIST, "a group's follow-ups");
        var due = followUps.due(scope, until, MOST).stream()
                .filter(it -> children.contains(it.child()))
                .toList();
        var names = naming.names(scope, due.stream().map(DueFollowUp::child).toList());
        return due.stream()
                .map(it -> new Due(
                        it.child(),
                        Optional.ofNullable(names.get(it.child()))
                                .map(ChildName::line)
                                .orElseGet(() -> words.text("plan.title")),
                        words.text(it.first() ? "plan.agenda.first" : "plan.agenda.next"),
                        it.on(),
                        "/children/" + it.child() + "/plans/" + it.plan() + "/follow-up"))
                .toList();
    }
}
