package dk.tidlig.shell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A form with one of each part.
final class FormSamples {
    private FormSamples() {}

    record Sample(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String story,
            @Nullable LocalDate born,
            @Nullable LocalTime at,
            @Nullable String theme,
            @Nullable String who,
            List<String> days,
            @Nullable String place,
            @Nullable Integer worry,
            @Nullable BigDecimal half,
            @Nullable String three,
            boolean yes,
            long version) {}

    static Map<String, Object> model() {
        var model = Samples.model(true);
        filled(model);
        choices(model);
        scales(model);
        return model;
    }

    private static void filled(Map<String, Object> model) {
        model.put(
                "form",
                new Sample(
                        "Noa",
                        null,
                        "Søvn",
                        LocalDate.of(2022, 7, 24),
                        LocalTime.of(15, 30),
                        "b",
                        "m",
                        List.of("1", "3"),
                        "4",
                        2,
                        new BigDecimal("3.5"),
                        "two",
                        true,
                        7));
    }

    private static void choices(Map<String, Object> model) {
        model.put("themes", List.of(new Choice("", "Vælg"), new Choice("a", "Søvn"), new Choice("b", "Vrede")));
        model.put(
                "whos",
                List.of(
                        new Choice("m", "Mor eller far"),
                        new Choice("s", "Skole", "Lærer eller pædagog, der kender barnet i hverdagen"),
                        new Choice("o", "En anden")));
        model.put(
                "days",
                List.of(
                        new Choice("1", "Om formiddagen"),
                        new Choice("2", "Om eftermiddagen"),
                        new Choice("3", "Om aftenen")));
        model.put(
                "threes",
                List.of(
                        new Choice("one", "Trives"),
                        new Choice("two", "Bekymring"),
                        new Choice("three", "Stærk bekymring")));
    }

    private static void scales(Map<String, Object> model) {
        model.put(
                "ten",
                new RulerScale(
                        BigDecimal.ONE,
                        BigDecimal.TEN,
                        BigDecimal.ONE,
                        "har det rigtig svært",
                        "har det rigtig godt",
                        "Det ved jeg ikke. Jeg vil hellere tale om det."));
        model.put(
                "five",
                new RulerScale(BigDecimal.ONE, new BigDecimal(5), BigDecimal.ONE, "undren", "meget bekymret", null));
        model.put(
                "halves",
                new RulerScale(BigDecimal.ZERO, new BigDecimal(5), new BigDecimal("0.5"), "slet ikke", "helt", null));
    }
}
