package dk.tidlig.episode.retention;

import dk.tidlig.access.Action;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.episode.EpisodeAction;
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

/// What kept a child's record from being erased, on the timeline and in the family's extract.
@Component
@Order(0)
class KeepingSection implements ChildSection {
    private final HoldRecords holds;
    private final ListedRecords listed;
    private final Words words;

    KeepingSection(HoldRecords holds, ListedRecords listed, Words words) {
        this.holds = holds;
        this.listed = listed;
        this.words = words;
    }

    @Override
    public Action reading() {
        return EpisodeAction.SEE_KEEPING;
    }

    @Override
    public String key() {
        return "keeping";
    }

    @Override
    public List<TimelineEntry> timeline(Grant grant) {
        var entries = new ArrayList<TimelineEntry>();
        for (var hold : holds.of(grant)) {
            entries.add(entry(hold.set(), "episode.keeping.happened.set", hold.reason()));
            if (hold.lifted() != null) {
                entries.add(entry(hold.lifted(), "episode.keeping.happened.lifted", hold.liftedReason()));
            }
        }
        return entries;
    }

    private TimelineEntry entry(Stamp stamp, String title, @Nullable String reason) {
        return new TimelineEntry(
                stamp.at(),
                false,
                words.text("episode.keeping.kind"),
                "lock",
                words.text(title),
                reason,
                stamp.by(),
                TimelineEntry.Weight.ORDINARY,
                null);
    }

    @Override
    public Object export(Grant grant) {
        var told = new LinkedHashMap<String, Object>();
        told.put("holds", holds.of(grant).stream().map(KeepingSection::exported).toList());
        listed.of(grant).ifPresent(it -> told.put("goesOn", it.goesOn().toString()));
        return told;
    }

    private static Map<String, Object> exported(Hold it) {
        var told = new LinkedHashMap<String, Object>();
        told.put("since", it.set().at().toString());
        told.put("reason", it.reason());
        if (it.lifted() != null) {
            told.put("lifted", it.lifted().at().toString());
            told.put("liftedBecause", String.valueOf(it.liftedReason()));
        }
        return told;
    }

    @Override
    public int erase(Grant grant) {
        return holds.erase(grant) + listed.erase(grant);
    }
}
