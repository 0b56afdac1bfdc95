package dk.tidlig.family;

import dk.tidlig.access.Action;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.episode.TimelineEntry;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.shell.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// That a family got or lost its own log-in, on the timeline of those around the child; out of the system before the
/// record it opens.
@Component
@Order(0)
class FamilySection implements ChildSection {
    private final LogInRepository logIns;
    private final LogInAccounts accounts;
    private final Words words;

    FamilySection(LogInRepository logIns, LogInAccounts accounts, Words words) {
        this.logIns = logIns;
        this.accounts = accounts;
        this.words = words;
    }

    @Override
    public Action reading() {
        return FamilyAction.READ_LOG_INS;
    }

    @Override
    public String key() {
        return "family";
    }

    @Override
    public List<TimelineEntry> timeline(Grant grant) {
        var entries = new ArrayList<TimelineEntry>();
        for (var one : logIns.of(grant)) {
            entries.add(entry(grant, one.made(), "family.timeline.invited"));
            if (one.ended() != null) {
                entries.add(entry(grant, one.ended(), "family.timeline.ended"));
            }
        }
        return entries;
    }

    private TimelineEntry entry(Grant grant, Stamp stamp, String key) {
        return new TimelineEntry(
                stamp.at(),
                true,
                words.text("family.timeline"),
                "lock",
                words.text(key),
                null,
                stamp.by(),
                TimelineEntry.Weight.ORDINARY,
                "/children/" + grant.child() + "/family-access");
    }

    /// When, and not whose: it is one parent's, and the extract may be given to the other.
    @Override
    public Object export(Grant grant) {
        return logIns.of(grant).stream()
                .map(it -> {
                    var of = new LinkedHashMap<String, @Nullable Object>();
                    of.put("made", it.made().at().toString());
                    of.put("ended", it.ended() == null ? null : it.ended().at().toString());
                    return (Map<String, @Nullable Object>) of;
                })
                .toList();
    }

    @Override
    public int erase(Grant grant) {
        var accountsOf =
                logIns.of(grant).stream().map(LogIn::account).distinct().toList();
        int rows = logIns.erase(grant);
        accountsOf.forEach(account -> accounts.endIfAlone(grant, account));
        return rows;
    }
}
