package dk.tidlig.episode.section;

import dk.tidlig.access.Grant;
import dk.tidlig.child.ChildRecords;
import dk.tidlig.child.ChildView;
import dk.tidlig.child.consent.ConsentRecords;
import dk.tidlig.child.kin.HomeView;
import dk.tidlig.child.kin.KinView;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.episode.TimelineEntry;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.shell.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The child's own record, for the module that cannot know this one. Erased after everything else.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ChildRecordSection implements ChildSection {
    private final ChildRecords records;
    private final ConsentRecords consents;
    private final Words words;

    ChildRecordSection(ChildRecords records, ConsentRecords consents, Words words) {
        this.records = records;
        this.consents = consents;
        this.words = words;
    }

    @Override
    public String key() {
        return "child";
    }

    @Override
    public List<TimelineEntry> timeline(Grant grant) {
        var entries = new ArrayList<TimelineEntry>();
        consents.told(grant).forEach(it -> entries.add(consent(it)));
        var child = records.child(grant);
        var born = child.bornOn();
        if (child.birth() == null || born == null) {
            return entries;
        }
        entries.add(new TimelineEntry(
                born.atStartOfDay(words.zone()).toInstant(),
                true,
                words.text("child.timeline.birth"),
                "star",
                words.text("child.timeline.born", records.name(child).name()),
                null,
                child.birth().by(),
                TimelineEntry.Weight.TURNING_POINT,
                null));
        return entries;
    }

    private TimelineEntry consent(ConsentRecords.Told it) {
        return new TimelineEntry(
                it.stamp().at(),
                false,
                words.text("child.timeline.consent"),
                it.withdrawn() ? "lock" : "how-to-reg",
                words.text(it.withdrawn() ? "child.timeline.consent.withdrawn" : "child.timeline.consented", it.to()),
                null,
                it.stamp().by(),
                TimelineEntry.Weight.ORDINARY,
                null);
    }

    @Override
    public Object export(Grant grant) {
        var extract = new LinkedHashMap<String, @Nullable Object>();
        var child = records.child(grant);
        extract.put("child", child(child));
        var family = records.family(grant);
        extract.put("kin", family.kin().stream().map(ChildRecordSection::kin).toList());
        extract.put(
                "homes", family.homes().stream().map(ChildRecordSection::home).toList());
        extract.put("consents", consents.export(grant));
        return extract;
    }

    @Override
    public int erase(Grant grant) {
        try {
            return records.erase(grant);
        } catch (NotFound gone) {
            return 0;
        }
    }

    private static Map<String, @Nullable Object> child(ChildView it) {
        var of = new LinkedHashMap<String, @Nullable Object>();
        of.put("givenName", it.givenName());
        of.put("familyName", it.familyName());
        of.put("bornOn", text(it.bornOn()));
        of.put("dueOn", text(it.dueOn()));
        of.put("pseudonym", it.pseudonym());
        of.put("cpr", it.cpr() == null ? null : it.cpr().written());
        of.put("language", it.language());
        of.put("interpreter", it.interpreter());
        of.put("institution", it.institution());
        return of;
    }

    /// Whom a protected adult can be reached by leaves the record for nobody.
    private static Map<String, @Nullable Object> kin(KinView it) {
        var of = new LinkedHashMap<String, @Nullable Object>();
        of.put("name", it.name().orElse(null));
        of.put("relation", it.relation().code());
        of.put("custody", it.custody());
        of.put("phone", it.protectedAddress() ? null : it.phone());
        of.put("email", it.protectedAddress() ? null : it.email());
        of.put("since", text(it.since()));
        return of;
    }

    private static Map<String, @Nullable Object> home(HomeView it) {
        var of = new LinkedHashMap<String, @Nullable Object>();
        of.put("place", it.place());
        of.put("daysOf14", it.daysOf14());
        of.put("address", it.open().orElse(null));
        of.put("locality", it.locality());
        of.put("protectedAddress", it.protectedAddress());
        return of;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
