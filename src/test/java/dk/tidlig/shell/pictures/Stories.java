package dk.tidlig.shell.pictures;

import dk.tidlig.shell.pictures.PictureScale.Tone;
import dk.tidlig.shell.pictures.PictureScale.Zone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Scales, raters and words for the pictures' tests.
final class Stories {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    static final Lettering WORDS = new Lettering() {
        @Override
        public String shortDay(LocalDate day) {
            return day.getDayOfMonth() + "." + day.getMonthValue() + ".";
        }

        @Override
        public String number(BigDecimal number) {
            return number.stripTrailingZeros().toPlainString().replace('.', ',');
        }

        @Override
        public String mean(BigDecimal number) {
            return number.stripTrailingZeros().toPlainString().replace('.', ',');
        }

        @Override
        public String today() {
            return "I dag";
        }

        @Override
        public String apart(BigDecimal steps) {
            return number(steps) + " trins forskel";
        }
    };

    private Stories() {}

    static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    static PictureScale oneToTen() {
        return new PictureScale(
                n("1"),
                n("10"),
                n("1"),
                true,
                List.of(
                        zone("8", "10", "I trivsel", Tone.HIGH),
                        zone("4", "7", "Faldende trivsel", Tone.MID),
                        zone("1", "3", "Egentlig bekymring", Tone.LOW)));
    }

    static PictureScale worryInHalves() {
        return new PictureScale(
                n("0"),
                n("5"),
                n("0.5"),
                false,
                List.of(zone("0", "1.5", "Ingen", Tone.HIGH), zone("2", "5", "Bekymret", Tone.LOW)));
    }

    static PictureScale percent() {
        return new PictureScale(n("0"), n("100"), n("1"), true, List.of());
    }

    private static Zone zone(String from, String to, String label, Tone tone) {
        return new Zone(n(from), n(to), label, label, tone);
    }

    static Rater rater(String name, Object... daysAndNumbers) {
        return new Rater(
                name,
                IntStream.range(0, daysAndNumbers.length / 2)
                        .mapToObj(i -> new Rater.Place(
                                LocalDate.parse((String) daysAndNumbers[2 * i]), n((String) daysAndNumbers[2 * i + 1])))
                        .toList());
    }

    static Rater often(String name, PictureScale scale, int times) {
        int steps = scale.max()
                .subtract(scale.min())
                .divideToIntegralValue(scale.step())
                .intValue();
        return new Rater(
                name,
                IntStream.range(0, times)
                        .mapToObj(i -> new Rater.Place(
                                LocalDate.of(2024, 1, 8).plusDays(19L * i),
                                scale.min().add(scale.step().multiply(BigDecimal.valueOf((i * 7L) % (steps + 1))))))
                        .toList());
    }

    static Trajectory.Story story(PictureScale scale, @Nullable LocalDate end, Rater... raters) {
        return new Trajectory.Story(scale, List.of(raters), TODAY, end, "Slutmåling", WORDS);
    }

    static List<Rater> six(PictureScale scale, int times) {
        return List.of("Mor", "Far", "Forebyggelseskoordinator", "Skolesocialrådgiver", "Psykolog", "Barnet").stream()
                .map(name -> often(name, scale, times))
                .toList();
    }

    static <S extends Drawing.Shape> List<S> all(Drawing drawing, Class<S> kind) {
        return drawing.shapes().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
