package dk.tidlig.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.programme.ClockRule;
import dk.tidlig.programme.FigureSet;
import dk.tidlig.programme.KeptField;
import dk.tidlig.programme.MeasurementNeed;
import dk.tidlig.programme.Outcome;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.programme.Retention;
import dk.tidlig.programme.Scale;
import dk.tidlig.programme.SessionLimit;
import dk.tidlig.programme.Source;
import dk.tidlig.programme.TargetGroup;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {
    private static final List<Class<? extends Enum<?>>> SHOWN = List.of(
            ClockRule.Event.class,
            ClockRule.Calendar.class,
            ClockRule.Part.class,
            FigureSet.Figure.class,
            KeptField.class,
            MeasurementNeed.Purpose.class,
            MeasurementNeed.Perspective.class,
            Outcome.Rule.class,
            ProgrammeDefinition.RecordKind.class,
            Retention.Kept.class,
            Retention.From.class,
            Scale.Direction.class,
            SessionLimit.Extension.class,
            Source.Standing.class,
            TargetGroup.Subject.class);

    private static final List<String> KEYS = SHOWN.stream()
            .flatMap(type -> Arrays.stream(type.getEnumConstants()))
            .map(new Labels()::of)
            .toList();

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void everyChoiceThatAPageShowsHasItsWords(String language) throws IOException {
        var words = new Properties();
        try (var file = Objects.requireNonNull(
                getClass().getResourceAsStream("/messages/programme_" + language + ".properties"))) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }

        assertThat(words.stringPropertyNames()).containsAll(KEYS);
    }
}
