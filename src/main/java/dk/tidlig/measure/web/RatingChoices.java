package dk.tidlig.measure.web;

import dk.tidlig.episode.ChildTab;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.measure.MeasureAction;
import dk.tidlig.measure.RatingPages;
import dk.tidlig.programme.MeasurementNeed.Perspective;
import dk.tidlig.programme.MeasurementNeed.Purpose;
import dk.tidlig.programme.Scale;
import dk.tidlig.shell.Answer;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.RulerScale;
import dk.tidlig.shell.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// What can be chosen when somebody places a child.
@Component
class RatingChoices {
    private static final List<String> CONTEXTS = List.of("home", "daycare", "school", "other");
    private final Words words;
    private final Colleagues colleagues;

    RatingChoices(Words words, Colleagues colleagues) {
        this.words = words;
        this.colleagues = colleagues;
    }

    Map<String, Object> of(RatingPages.Place it, Locale language) {
        return with(of(it.scale(), it.unborn(), it.counted(), language), it.scale(), it.born(), language);
    }

    Map<String, Object> of(RatingPages.Wrong it, Locale language) {
        return with(of(it.scale(), it.unborn(), it.counted(), language), it.scale(), it.born(), language);
    }

    private Map<String, Object> with(
            Map<String, Object> choices, Scale scale, @Nullable LocalDate born, Locale language) {
        var all = new HashMap<>(choices);
        all.putAll(SeenFields.of(scale, born, words.today(), language));
        all.put("besides", ruler(scale, words.text("measure.seen.not-said"), language));
        return all;
    }

    /// @param unborn nobody asks an unborn child
    /// @param counted whose place is the first and the last measurement that the programme asks for
    private Map<String, Object> of(Scale scale, boolean unborn, Map<Purpose, Perspective> counted, Locale language) {
        return Map.of(
                "counts",
                counts(counted),
                "scale",
                ruler(scale, null, language),
                "scaleName",
                scale.name().in(language),
                "perspectives",
                perspectives(unborn),
                "purposes",
                choices("measure.purpose.", Purpose.values()),
                "contexts",
                Stream.concat(
                                Stream.of(new Choice("", words.text("measure.context.none"))),
                                CONTEXTS.stream().map(code -> new Choice(code, words.text("measure.context." + code))))
                        .toList());
    }

    /// A place as it stands, by whom it was noted and when.
    List<Answer> lines(RatingPages.Listed standing) {
        var it = standing.rating();
        var lines = new ArrayList<Answer>();
        add(lines, "noted", noted(it.noted()));
        add(lines, "value", words.plain(it.value()));
        add(lines, "who", standing.who());
        add(
                lines,
                "purpose",
                words.text("measure.purpose." + it.purpose().name().toLowerCase(Locale.ROOT)));
        add(lines, "day", words.date(it.day()));
        add(lines, "context", context(it.context()));
        add(lines, "words", it.words());
        add(lines, "reason", it.reason());
        return lines;
    }

    private @Nullable String context(@Nullable String code) {
        return code != null && CONTEXTS.contains(code) ? words.text("measure.context." + code) : code;
    }

    private String noted(Stamp stamp) {
        var who = colleagues
                .find(stamp.by())
                .map(one -> one.line(LocaleContextHolder.getLocale()))
                .orElse("");
        return words.text("measure.stands.noted.by", words.moment(stamp.at()), who);
    }

    private void add(List<Answer> lines, String key, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            lines.add(new Answer(words.text("measure.stands." + key), text, null));
        }
    }

    /// What can be chosen where no place need be given.
    Map<String, Object> mayBe(Scale scale, boolean unborn, Map<Purpose, Perspective> counted, Locale language) {
        return Map.of(
                "counts", counts(counted),
                "scale", ruler(scale, words.text("measure.with-session.not-now"), language),
                "scaleName", scale.name().in(language),
                "perspectives", perspectives(unborn),
                "purposes", choices("measure.purpose.", Purpose.values()));
    }

    /// Whose place is the measurement that the programme asks for; empty where it asks for none.
    private String counts(Map<Purpose, Perspective> counted) {
        var start = counted.get(Purpose.START);
        var end = counted.get(Purpose.END);
        if (start == null && end == null) {
            return "";
        }
        var lines =
                start == end ? Stream.of(counts("both", start)) : Stream.of(counts("start", start), counts("end", end));
        return Stream.concat(lines, Stream.of(words.text("measure.counts.others")))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String counts(String which, @Nullable Perspective who) {
        return who == null
                ? ""
                : words.text(
                        "measure.counts." + which,
                        words.text("measure.counts.by." + who.name().toLowerCase(Locale.ROOT)));
    }

    private static RulerScale ruler(Scale scale, @Nullable String notNow, Locale language) {
        return new RulerScale(
                scale.range().min(),
                scale.range().max(),
                scale.range().step(),
                scale.ends().min().in(language),
                scale.ends().max().in(language),
                notNow);
    }

    private List<Choice> perspectives(boolean unborn) {
        return choices("measure.perspective.", Perspective.values()).stream()
                .filter(one -> !unborn || !one.value().equals(Perspective.CHILD.name()))
                .toList();
    }

    private List<Choice> choices(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(one ->
                        new Choice(one.name(), words.text(prefix + one.name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    @Configuration(proxyBeanMethods = false)
    static class Tab {
        @Bean
        ChildTab ratingsTab() {
            return new ChildTab("measure.tab", 30, "/ratings", MeasureAction.READ.code());
        }
    }
}
