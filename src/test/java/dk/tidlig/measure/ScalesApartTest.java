package dk.tidlig.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.MeasurementNeed.Perspective;
import dk.tidlig.programme.MeasurementNeed.Purpose;
import dk.tidlig.programme.Scale;
import dk.tidlig.programme.Source;
import dk.tidlig.programme.Wording;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Raw numbers of two scales, or of two versions of one, are never compared: what is not on a scale is left out.
class ScalesApartTest {
    private final Scale ruler = scale("ruler", 1, Scale.Direction.HIGHER_BETTER);

    @Test
    void placesOnAnotherScaleOrVersionSayNothingOfThisOne() {
        var here = rating("ruler", 1, "4", 3);

        for (var other : List.of(rating("concern", 1, "1", 1), rating("ruler", 2, "9", 1))) {
            assertThat(Findings.latest(List.of(other, here), ruler)).containsExactly(here);
            assertThat(Findings.of(List.of(other, here), ruler))
                    .doesNotStartWith("better")
                    .doesNotStartWith("worse");
        }
        assertThat(Findings.of(List.of(rating("ruler", 1, "2", 1), here), ruler))
                .isEqualTo("better");
    }

    @Test
    void acrossScalesOnlyNormalisedPlacesMeetAndDirectionIsTurned() {
        var worse = scale("concern", 1, Scale.Direction.HIGHER_WORSE);

        assertThat(ruler.normalised(new BigDecimal("10"))).isEqualByComparingTo("100");
        assertThat(worse.normalised(new BigDecimal("10"))).isEqualByComparingTo("0");
        assertThat(ruler.isBetter(BigDecimal.TEN, BigDecimal.ONE)).isTrue();
        assertThat(worse.isBetter(BigDecimal.TEN, BigDecimal.ONE)).isFalse();
    }

    private static Rating rating(String scale, int version, String value, int day) {
        return new Rating(
                RatingId.random(),
                EpisodeId.random(),
                scale,
                version,
                new BigDecimal(value),
                Purpose.BETWEEN,
                Perspective.PROFESSIONAL,
                "psychologist",
                null,
                null,
                LocalDate.of(2026, 3, day),
                new Stamp(Instant.EPOCH, UserId.random()),
                null,
                null,
                Seen.NOTHING);
    }

    private static Scale scale(String code, int version, Scale.Direction direction) {
        var word = Wording.danish("ord");
        var range = new Scale.Range(BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ONE);
        return new Scale(
                code,
                version,
                word,
                word,
                range,
                direction,
                new Scale.Ends(word, word),
                List.of(new Scale.Zone(BigDecimal.ONE, BigDecimal.TEN, word, Scale.Tone.MID)),
                List.of(),
                List.of(),
                null,
                new Source(word, Source.Standing.EXAMPLE));
    }
}
