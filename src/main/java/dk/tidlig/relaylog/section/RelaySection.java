package dk.tidlig.relaylog.section;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.episode.TimelineEntry;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.relaylog.RelayAction;
import dk.tidlig.relaylog.RelayLog;
import dk.tidlig.relaylog.RelayRepository;
import dk.tidlig.shell.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// That a log was begun, opened and closed, on the child's timeline; all that it says, in the family's extract; and out
/// of the system, before the course it hangs on.
@Component
@Order(0)
class RelaySection implements ChildSection {
    private final Gate gate;
    private final RelayRepository logs;
    private final LogExtract extract;
    private final Words words;

    RelaySection(Gate gate, RelayRepository logs, LogExtract extract, Words words) {
        this.gate = gate;
        this.logs = logs;
        this.extract = extract;
        this.words = words;
    }

    @Override
    public String key() {
        return "relaylog";
    }

    @Override
    public List<TimelineEntry> timeline(Grant grant) {
        var entries = new ArrayList<TimelineEntry>();
        var all = logs.of(grant);
        boolean reads = !all.isEmpty() && gate.wouldAllow(grant.actor(), RelayAction.READ, grant.child());
        var url = reads ? "/children/" + grant.child() + "/relay-log" : null;
        for (RelayLog log : all) {
            entries.add(entry(log, "relaylog.timeline.begun", log.begun(), url));
            if (log.opened() != null) {
                entries.add(entry(log, "relaylog.timeline.opened", log.opened(), url));
            }
            if (log.closing() != null) {
                entries.add(entry(log, "relaylog.timeline.closed", log.closing().closed(), null));
            }
        }
        return entries;
    }

    /// A log is opened with the family: when, and when it was closed.
    @Override
    public List<TimelineEntry> toFamily(Grant grant) {
        var entries = new ArrayList<TimelineEntry>();
        for (RelayLog log : logs.of(grant)) {
            if (log.opened() != null) {
                entries.add(entry(log, "relaylog.timeline.opened", log.opened(), null));
                if (log.closing() != null) {
                    entries.add(
                            entry(log, "relaylog.timeline.closed", log.closing().closed(), null));
                }
            }
        }
        return entries;
    }

    private TimelineEntry entry(RelayLog log, String key, Stamp stamp, @Nullable String url) {
        return new TimelineEntry(
                        stamp.at(),
                        true,
                        words.text("relaylog.timeline.kind"),
                        "assignment",
                        words.text(key),
                        null,
                        stamp.by(),
                        TimelineEntry.Weight.TURNING_POINT,
                        url)
                .about(log.id() + key.substring(key.lastIndexOf('.')));
    }

    @Override
    public Object export(Grant grant) {
        return extract.of(grant);
    }

    @Override
    public int erase(Grant grant) {
        return logs.erase(grant);
    }
}
