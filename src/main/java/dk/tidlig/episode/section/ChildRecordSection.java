package dk.tidlig.episode.section;

import dk.tidlig.access.Grant;
import dk.tidlig.child.ChildRecords;
import dk.tidlig.child.ChildView;
import dk.tidlig.child.kin.HomeView;
import dk.tidlig.child.kin.KinView;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.episode.TimelineEntry;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.shell.Words;
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
    private final Words words;

    ChildRecordSection(ChildRecords records, Words words) {
        this.records = records;
        this.words = words;
    }

    @Override
    public String key() {
        return "child";
    }

    @Override
    public List<TimelineEntry> timeline(Grant grant) {
        var child = records.child(grant);
        var born = child.bornOn();
        if (child.birth() == null || born == null) {
            return List.of();
        }
        return List.of(new TimelineEntry(
                born.atStartOfDay(words.zone()).toInstant(),
                true,
                words.text("child.timeline.birth"),
                "star",
                words.text("child.timeline.born", records.name(child).name()),
                null,
                child.birth().by(),
                TimelineEntry.Weight.TURNING_POINT,
                null));
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
        of.put("protectedAddress", it.protectedAddress());
        return of;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
