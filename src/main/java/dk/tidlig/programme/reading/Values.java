package dk.tidlig.programme.reading;

import dk.tidlig.programme.Codes;
import dk.tidlig.programme.Source;
import dk.tidlig.programme.Wording;
import dk.tidlig.programme.Wrong;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/// Readers of single values. Each takes exactly its own type: no number for a text, no `yes` for a code.
final class Values {
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9]\\d{0,8})");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,8})(\\.\\d{1,4})?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern PERIOD = Pattern.compile("P(?=\\d)(\\d{1,3}Y)?(\\d{1,4}M)?(\\d{1,5}D)?");

    private Values() {}

    static Slot<String> text(Spot spot) {
        if (!(spot.node() instanceof ScalarNode scalar) || !spot.isUntagged() || !Tag.STR.equals(scalar.getTag())) {
            return spot.wrong(Wrong.NOT_TEXT, spot.found());
        }
        var text = scalar.getValue().strip();
        return text.isEmpty() ? spot.wrong(Wrong.BLANK_TEXT) : Slot.of(text);
    }

    static final Spot.Reader<Wording> WORDING = Spot.map(section -> {
        var da = section.may("da", Values::text);
        var en = section.may("en", Values::text);
        var kl = section.may("kl", Values::text);
        section.needDanish(da);
        return section.make(() -> new Wording(
                da.get().orElseThrow(Slot.Unread::new),
                en.get().orElse(null),
                kl.get().orElse(null)));
    });

    static final Spot.Reader<Source> SOURCE = Spot.map(section -> {
        var wording = section.wording("wording");
        var standing = section.need("standing", choice(Source.Standing.class));
        return section.make(() -> new Source(wording.get(), standing.get()));
    });

    /// A code that names something of another place.
    static Slot<String> code(Spot spot) {
        var text = plain(spot);
        return text.filter(Codes::isCode).map(Slot::of).orElseGet(() -> spot.wrong(Wrong.NOT_A_CODE, spot.found()));
    }

    /// The code by which this place is named.
    static Spot.Reader<String> declares(Reading.Kind kind) {
        return spot -> {
            var code = code(spot);
            if (!code.isRead()) {
                spot.reading().declareUnread(kind);
            } else if (!spot.reading().declare(kind, code.get())) {
                spot.problem(Wrong.TWICE, code.get());
            }
            return code;
        };
    }

    /// A code that must be declared somewhere in the file.
    static Spot.Reader<String> names(Reading.Kind kind) {
        return spot -> {
            var code = code(spot);
            if (code.isRead()) {
                spot.reading().refer(kind, code.get(), spot);
            }
            return code;
        };
    }

    static <E extends Enum<E>> Spot.Reader<E> choice(Class<E> type) {
        return choice(Arrays.stream(type.getEnumConstants()).toList());
    }

    /// One of these.
    static <E extends Enum<E>> Spot.Reader<E> choice(List<E> all) {
        return spot -> {
            var written = plain(spot).orElse("");
            var found =
                    all.stream().filter(one -> Codes.of(one).equals(written)).findFirst();
            if (found.isPresent()) {
                return Slot.of(found.get());
            }
            var choices = all.stream().map(Codes::of).toList();
            var listed = String.join(", ", choices);
            return Nearest.to(written, choices)
                    .map(near -> spot.<E>wrong(Wrong.NOT_A_CHOICE_NEAR, spot.found(), near, listed))
                    .orElseGet(() -> spot.wrong(Wrong.NOT_A_CHOICE, spot.found(), listed));
        };
    }

    static Slot<Integer> whole(Spot spot) {
        return number(spot, WHOLE)
                .map(text -> Slot.of(Integer.parseInt(text)))
                .orElseGet(() -> spot.wrong(Wrong.NOT_WHOLE, spot.found()));
    }

    static Slot<BigDecimal> number(Spot spot) {
        return number(spot, NUMBER)
                .map(text -> Slot.of(plainNumber(text)))
                .orElseGet(() -> spot.wrong(Wrong.NOT_A_NUMBER, spot.found()));
    }

    static Slot<LocalDate> day(Spot spot) {
        try {
            return plain(spot)
                    .filter(text -> DAY.matcher(text).matches())
                    .map(text -> Slot.of(LocalDate.parse(text)))
                    .orElseGet(() -> spot.wrong(Wrong.NOT_A_DATE, spot.found()));
        } catch (DateTimeException noSuchDay) {
            return spot.wrong(Wrong.NOT_A_DATE, spot.found());
        }
    }

    static Slot<Period> period(Spot spot) {
        return plain(spot)
                .filter(text -> PERIOD.matcher(text).matches())
                .map(text -> Slot.of(Period.parse(text)))
                .orElseGet(() -> spot.wrong(Wrong.NOT_A_PERIOD, spot.found()));
    }

    static Slot<Boolean> flag(Spot spot) {
        return switch (plain(spot).orElse("")) {
            case "true" -> Slot.of(true);
            case "false" -> Slot.of(false);
            default -> spot.wrong(Wrong.NOT_YES_OR_NO, spot.found());
        };
    }

    private static Optional<String> number(Spot spot, Pattern pattern) {
        return spot.node() instanceof ScalarNode scalar && isPlainStyle(scalar)
                ? plain(spot).filter(text -> pattern.matcher(text).matches())
                : Optional.empty();
    }

    private static Optional<String> plain(Spot spot) {
        return spot.node() instanceof ScalarNode scalar && spot.isUntagged()
                ? Optional.of(scalar.getValue())
                : Optional.empty();
    }

    private static boolean isPlainStyle(ScalarNode scalar) {
        return scalar.getScalarStyle() == org.yaml.snakeyaml.DumperOptions.ScalarStyle.PLAIN;
    }

    private static BigDecimal plainNumber(String text) {
        var number = new BigDecimal(text).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
