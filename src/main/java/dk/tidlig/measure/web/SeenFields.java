package dk.tidlig.measure.web;

import dk.tidlig.kernel.Refused;
import dk.tidlig.measure.MeasureRefusal;
import dk.tidlig.measure.Seen;
import dk.tidlig.programme.Scale;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.RulerScale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The fields with what is looked at besides the one place, by what the scale asks for.
final class SeenFields {
    private SeenFields() {}

    /// A side that is placed apart.
    record Side(String name, String label) {}

    static Map<String, Object> of(Scale scale, @Nullable LocalDate born, LocalDate today, Locale language) {
        var guide = scale.guide();
        var sides = new ArrayList<Side>();
        for (int at = 0; at < guide.aspects().size(); at++) {
            sides.add(new Side(
                    "aspects[" + at + "]", guide.aspects().get(at).wording().in(language)));
        }
        return Map.of(
                "sides", sides,
                "protecting", factors(scale, Scale.Factor.Kind.PROTECTIVE, language),
                "risks", factors(scale, Scale.Factor.Kind.RISK, language),
                "signs", signs(scale, born, today, language));
    }

    private static List<Choice> factors(Scale scale, Scale.Factor.Kind kind, Locale language) {
        return scale.guide().factors().stream()
                .filter(it -> it.kind() == kind)
                .map(it -> new Choice(it.code(), it.wording().in(language)))
                .toList();
    }

    /// An unborn child is born after today.
    private static List<String> signs(Scale scale, @Nullable LocalDate born, LocalDate today, Locale language) {
        var day = born == null ? today.plusDays(1) : born;
        return scale.guide().signs().stream()
                .filter(it -> it.ages().include(day, today))
                .map(it -> it.wording().in(language))
                .toList();
    }

    static Seen seen(@Nullable List<@Nullable String> places, @Nullable List<String> factors, Scale scale) {
        var sides = new HashMap<String, BigDecimal>();
        var asked = scale.guide().aspects();
        for (int at = 0; places != null && at < Math.min(places.size(), asked.size()); at++) {
            var written = places.get(at);
            if (written != null && !written.isBlank() && !written.equals(RulerScale.UNKNOWN)) {
                sides.put(asked.get(at).code(), number(written));
            }
        }
        return new Seen(sides, factors == null ? List.of() : factors);
    }

    static List<@Nullable String> places(Seen seen, Scale scale) {
        var places = new ArrayList<@Nullable String>();
        scale.guide().aspects().forEach(it -> {
            var value = seen.aspects().get(it.code());
            places.add(value == null ? null : value.stripTrailingZeros().toPlainString());
        });
        return places;
    }

    private static BigDecimal number(String written) {
        try {
            return new BigDecimal(written.strip());
        } catch (NumberFormatException noNumber) {
            throw new Refused(MeasureRefusal.NOT_ASKED_FOR);
        }
    }
}
