package dk.tidlig.relaylog.section;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.child.ChildRecords;
import dk.tidlig.episode.DueWork;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.relaylog.OpenLogs;
import dk.tidlig.relaylog.OpenLogs.UnderWay;
import dk.tidlig.relaylog.RelayAction;
import dk.tidlig.relaylog.meeting.Concern;
import dk.tidlig.relaylog.meeting.ConcernRepository;
import dk.tidlig.relaylog.meeting.Voice;
import dk.tidlig.shell.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a relay log wants talked about: a baton that nobody has said yes to, a follow-up, and concerns that differ.
@Component
@Transactional
class RelayAgenda implements DueWork {
    private final Gate gate;
    private final OpenLogs logs;
    private final ConcernRepository concerns;
    private final ChildRecords children;
    private final Words words;

    RelayAgenda(Gate gate, OpenLogs logs, ConcernRepository concerns, ChildRecords children, Words words) {
        this.gate = gate;
        this.logs = logs;
        this.concerns = concerns;
        this.children = children;
        this.words = words;
    }

    @Override
    public List<Due> due(Actor actor, Collection<ChildId> about, LocalDate until) {
        if (!actor.may(RelayAction.LIST.code())) {
            return List.of();
        }
        var scope = gate.scope(actor, RelayAction.LIST, "agenda: relay logs");
        var found = new ArrayList<Due>();
        var today = words.today();
        for (var log : scope.all() ? logs.all(today) : logs.of(actor.id(), scope.children(), today)) {
            if (log.open() && about.contains(log.child()) && gate.wouldAllow(actor, RelayAction.READ, log.child())) {
                add(found, gate.require(actor, RelayAction.READ, log.child()), log, until);
            }
        }
        return found;
    }

    private void add(List<Due> found, Grant grant, UnderWay log, LocalDate until) {
        var name = children.name(children.child(grant)).line();
        var answerBy = log.answerBy();
        if (answerBy != null) {
            found.add(point(log, name, "relaylog.agenda.baton", answerBy));
        }
        var followUp = log.followUpOn();
        if (followUp != null && !followUp.isAfter(until)) {
            found.add(point(log, name, "relaylog.agenda.follow-up", followUp));
        }
        if (differ(concerns.of(grant))) {
            found.add(point(log, name, "relaylog.agenda.differ", words.today()));
        }
    }

    private Due point(UnderWay log, String name, String what, LocalDate on) {
        return new Due(log.child(), name, words.text(what), on, "/children/" + log.child() + "/relay-log");
    }

    /// Whether those who have said anything see it differently now.
    private static boolean differ(List<Concern> all) {
        Map<Voice, BigDecimal> latest = new HashMap<>();
        all.stream()
                .filter(it -> !(it.voice() instanceof Voice.Agreed))
                .forEach(it -> latest.put(it.voice(), it.value().stripTrailingZeros()));
        return new HashSet<>(latest.values()).size() > 1;
    }
}
