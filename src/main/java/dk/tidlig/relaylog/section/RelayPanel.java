package dk.tidlig.relaylog.section;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildPanel;
import dk.tidlig.relaylog.RelayAction;
import dk.tidlig.relaylog.RelayCourses;
import dk.tidlig.relaylog.RelayLog;
import dk.tidlig.relaylog.RelayRepository;
import dk.tidlig.relaylog.meeting.Entry;
import dk.tidlig.relaylog.meeting.EntryRepository;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// How the relay log stands, on the child's overview; nothing of what it says.
@Component
class RelayPanel implements ChildPanel {
    private final Gate gate;
    private final RelayCourses courses;
    private final RelayRepository logs;
    private final EntryRepository entries;

    RelayPanel(Gate gate, RelayCourses courses, RelayRepository logs, EntryRepository entries) {
        this.gate = gate;
        this.courses = courses;
        this.logs = logs;
        this.entries = entries;
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
    public String familyFragment() {
        return "relaylog/panel :: family";
    }

    /// The agreements that hold, of a log that is open: what, and by when. Not who saw it how, nor who was there.
    @Override
    public Map<String, Object> familyModel(Grant grant) {
        var log = logs.newest(grant).filter(it -> it.opened() != null && it.closing() == null);
        if (log.isEmpty()) {
            return Map.of();
        }
        var all = entries.of(grant).stream()
                .filter(it -> it.stands() && it.log().equals(log.get().id()))
                .toList();
        var over = all.stream().map(Entry::about).filter(Objects::nonNull).collect(Collectors.toSet());
        var agreed = all.stream()
                .filter(it -> it.kind() == Entry.Kind.AGREEMENT && !over.contains(it.id()))
                .toList();
        return agreed.isEmpty() ? Map.of() : Map.of("agreed", agreed);
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
