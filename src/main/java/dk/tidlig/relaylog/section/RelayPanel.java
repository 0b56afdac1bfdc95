package dk.tidlig.relaylog.section;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildPanel;
import dk.tidlig.relaylog.RelayAction;
import dk.tidlig.relaylog.RelayCourses;
import dk.tidlig.relaylog.RelayLog;
import dk.tidlig.relaylog.RelayRepository;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/// How the relay log stands, on the child's overview; nothing of what it says.
@Component
class RelayPanel implements ChildPanel {
    private final Gate gate;
    private final RelayCourses courses;
    private final RelayRepository logs;

    RelayPanel(Gate gate, RelayCourses courses, RelayRepository logs) {
        this.gate = gate;
        this.courses = courses;
        this.logs = logs;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public String fragment() {
        return "relaylog/panel :: log";
    }

    @Override
    public Map<String, Object> model(Grant grant) {
        var log = logs.newest(grant);
        boolean mayBegin = courses.open(grant).isPresent()
                && log.filter(it -> it.state() != RelayLog.State.CLOSED).isEmpty()
                && gate.wouldAllow(grant.actor(), RelayAction.BEGIN, grant.child());
        if (log.isEmpty() && !mayBegin) {
            return Map.of();
        }
        return Map.of(
                "base",
                "/children/" + grant.child() + "/relay-log",
                "state",
                log.map(it -> it.state().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .orElse("none"),
                "mayBegin",
                mayBegin,
                "reads",
                gate.wouldAllow(grant.actor(), RelayAction.READ, grant.child()),
                "archives",
                log.filter(it -> it.state() == RelayLog.State.CLOSED).isPresent()
                        && gate.wouldAllow(grant.actor(), RelayAction.ARCHIVE, grant.child()));
    }
}
