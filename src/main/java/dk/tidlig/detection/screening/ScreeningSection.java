package dk.tidlig.detection.screening;

import dk.tidlig.access.Action;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.episode.TimelineEntry;
import dk.tidlig.shell.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What was said and decided about screenings: on the child's timeline, in the family's extract, and out of the system.
/// That an instrument was given stands on the timeline already.
@Component
@Order(0)
class ScreeningSection implements ChildSection {
    private final ScreeningRepository screenings;
    private final EarlierReasons earlier;
    private final PastScreenings past;
    private final ScreeningReading reading;
    private final Words words;

    ScreeningSection(
            ScreeningRepository screenings,
            EarlierReasons earlier,
            PastScreenings past,
            ScreeningReading reading,
            Words words) {
        this.screenings = screenings;
        this.earlier = earlier;
        this.past = past;
        this.reading = reading;
        this.words = words;
    }

    @Override
    public String key() {
        return "screening";
    }

    @Override
    public Action reading() {
        return ScreeningAction.READ_SCREENING;
    }

    @Override
    public List<TimelineEntry> timeline(Grant grant) {
        return screenings.of(grant.child()).stream()
                .filter(it -> it.decision() != null)
                .map(it -> entry(grant, it, Objects.requireNonNull(it.decision())))
                .toList();
    }

    private TimelineEntry entry(Grant grant, Screening it, Screening.Said decision) {
        var wording = reading.rules(it)
                .decision(decision.code())
                .map(option -> option.wording().in(grant.actor().language()))
                .orElse(decision.code());
        return new TimelineEntry(
                decision.stamp().at(),
                false,
                words.text("detection.screening.kind"),
                "how-to-reg",
                words.text("detection.screening.decided", wording),
                String.valueOf(decision.words()),
                decision.stamp().by(),
                TimelineEntry.Weight.TURNING_POINT,
                "/children/" + grant.child() + "/screening");
    }

    @Override
    public Object export(Grant grant) {
        return export(grant, Audience.FAMILY);
    }

    @Override
    public Object export(Grant grant, Audience audience) {
        var before = earlier.of(grant);
        return screenings.of(grant.child()).stream()
                .map(it -> exported(it, before.getOrDefault(it.episode(), List.of()), audience, grant))
                .toList();
    }

    /// What one of the family said alone is not the others' to read, so not what it showed either.
    private Map<String, @Nullable Object> exported(
            Screening it, List<Screening.Said> before, Audience audience, Grant grant) {
        var language = grant.actor().language();
        var of = new LinkedHashMap<String, @Nullable Object>();
        var window = it.window();
        var done = it.done();
        var reason = it.reason();
        var decision = it.decision();
        of.put("dueOn", window == null ? null : window.dueOn().toString());
        of.put("doneOn", done == null ? null : done.on().toString());
        of.put("notDone", reason == null ? null : why(it, reason, language));
        of.put(
                "notDoneBefore",
                before.stream().map(one -> why(it, one, language)).toList());
        if (audience == Audience.ARCHIVE) {
            of.put(
                    "notDoneBeforeWords",
                    before.stream().map(Screening.Said::words).toList());
            of.put("instrument", done == null ? null : done.instrument() + " (" + done.version() + ")");
            of.put("showsSigns", it.positive());
            of.put("notDoneWords", reason == null ? null : reason.words());
            of.put("decision", decision == null ? null : decision.code());
            of.put("decisionWords", decision == null ? null : decision.words());
        }
        return of;
    }

    private String why(Screening it, Screening.Said reason, Locale language) {
        return reading.rules(it)
                .reason(reason.code())
                .map(option -> option.wording().in(language))
                .orElse(reason.code());
    }

    @Override
    public int erase(Grant grant) {
        screenings.of(grant.child()).forEach(it -> past.keep(grant, it, words.today()));
        return screenings.erase(grant);
    }
}
