package dk.tidlig.measure.instrument;

import dk.tidlig.access.Action;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.episode.TimelineEntry;
import dk.tidlig.measure.instrument.definition.Informant;
import dk.tidlig.shell.Words;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What instruments gave, on the child's timeline, in the family's extract, and out of the system.
@Component
@Order(0)
class InstrumentSection implements ChildSection {
    private static final Set<Informant> ALONE =
            EnumSet.of(Informant.CHILD, Informant.MOTHER, Informant.FATHER, Informant.PARENT);

    private final ResultRepository results;
    private final ResultReading reading;
    private final Words words;

    InstrumentSection(ResultRepository results, ResultReading reading, Words words) {
        this.results = results;
        this.reading = reading;
        this.words = words;
    }

    @Override
    public Action reading() {
        return InstrumentAction.READ_RESULTS;
    }

    @Override
    public String key() {
        return "instruments";
    }

    @Override
    public List<TimelineEntry> timeline(Grant grant) {
        return reading.all(grant).stream()
                .filter(told -> told.it().stands())
                .map(told -> entry(grant, told))
                .toList();
    }

    private TimelineEntry entry(Grant grant, ResultReading.Told told) {
        return new TimelineEntry(
                told.it().day().atTime(12, 0).atZone(words.zone()).toInstant(),
                true,
                words.text("measure.instrument.kind"),
                "analytics",
                words.text(
                        "measure.instrument.timeline",
                        told.title(),
                        words.text("measure.informant." + told.it().informant().code())),
                told.numbers().stream().map(this::line).collect(Collectors.joining(" ")),
                told.it().noted().by(),
                told.it().critical() ? TimelineEntry.Weight.TURNING_POINT : TimelineEntry.Weight.ORDINARY,
                "/children/" + grant.child() + "/instruments/" + told.it().id());
    }

    private String line(ResultReading.Line it) {
        return it.points() == null
                ? words.text("measure.instrument.line.none", it.name())
                : words.text("measure.instrument.line", it.name(), it.points(), it.band() == null ? "" : it.band());
    }

    @Override
    public Object export(Grant grant) {
        return export(grant, Audience.FAMILY);
    }

    @Override
    public Object export(Grant grant, Audience audience) {
        return reading.all(grant).stream().map(it -> exported(it, audience)).toList();
    }

    /// What one of the family said alone is not the others' to read, nor what was thought of it.
    private static Map<String, @Nullable Object> exported(ResultReading.Told told, Audience audience) {
        var it = told.it();
        var of = new LinkedHashMap<String, @Nullable Object>();
        of.put("instrument", told.title() + " (" + it.version() + ")");
        of.put("day", it.day().toString());
        of.put("informant", it.informant().code());
        if (audience == Audience.ARCHIVE || !ALONE.contains(it.informant())) {
            answered(of, told);
        }
        if (audience == Audience.ARCHIVE) {
            of.put("note", it.note());
            of.put("decided", it.review() == null ? null : it.review().decision());
            of.put("reason", it.reason());
        }
        of.put("stands", it.stands());
        return of;
    }

    private static void answered(Map<String, @Nullable Object> of, ResultReading.Told told) {
        of.put(
                "numbers",
                told.numbers().stream().map(InstrumentSection::exported).toList());
        of.put(
                "answers",
                told.answers().stream()
                        .map(one -> Map.of("question", one.question(), "answer", one.answer()))
                        .toList());
    }

    private static Map<String, @Nullable Object> exported(ResultReading.Line line) {
        var of = new LinkedHashMap<String, @Nullable Object>();
        of.put("name", line.name());
        of.put("points", line.points());
        of.put("meaning", line.band());
        of.put("by", line.version());
        return of;
    }

    @Override
    public int erase(Grant grant) {
        return results.erase(grant);
    }
}
