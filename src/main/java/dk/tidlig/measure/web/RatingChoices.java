package dk.tidlig.measure.web;

import dk.tidlig.episode.ChildTab;
import dk.tidlig.measure.MeasureAction;
import dk.tidlig.programme.MeasurementNeed.Perspective;
import dk.tidlig.programme.MeasurementNeed.Purpose;
import dk.tidlig.programme.Scale;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.RulerScale;
import dk.tidlig.shell.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// What can be chosen when somebody places a child.
@Component
class RatingChoices {
    private static final List<String> CONTEXTS = List.of("home", "daycare", "school", "other");
    private final Words words;

    RatingChoices(Words words) {
        this.words = words;
    }

    Map<String, Object> of(Scale scale, Locale language) {
        return Map.of(
                "scale",
                ruler(scale, null, language),
                "scaleName",
                scale.name().in(language),
                "perspectives",
                choices("measure.perspective.", Perspective.values()),
                "purposes",
                choices("measure.purpose.", Purpose.values()),
                "contexts",
                Stream.concat(
                                Stream.of(new Choice("", words.text("measure.context.none"))),
                                CONTEXTS.stream().map(code -> new Choice(code, words.text("measure.context." + code))))
                        .toList());
    }

    /// The same, where no place need be given.
    Map<String, Object> mayBe(Scale scale, Locale language) {
        return Map.of(
                "scale", ruler(scale, words.text("measure.with-session.not-now"), language),
                "scaleName", scale.name().in(language),
                "perspectives", choices("measure.perspective.", Perspective.values()),
                "purposes", choices("measure.purpose.", Purpose.values()));
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
