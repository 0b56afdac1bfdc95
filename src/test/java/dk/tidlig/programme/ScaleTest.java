package dk.tidlig.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dk.tidlig.programme.Scale.Direction;
import dk.tidlig.programme.Scale.Ends;
import dk.tidlig.programme.Scale.Range;
import dk.tidlig.programme.Scale.Threshold;
import dk.tidlig.programme.Scale.Tone;
import dk.tidlig.programme.Scale.Zone;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {
    private final Scale ruler =
            scale("1", "10", "1", Direction.HIGHER_BETTER, zone("1", "3"), zone("4", "7"), zone("8", "10"));
    private final Scale concern = scale("1", "5", "0.5", Direction.HIGHER_WORSE, zone("1", "2"), zone("2.5", "5"));

    @Test
    void acceptsOnlyItsOwnPlaces() {
        assertThat(ruler.accepts(at("1"))).isTrue();
        assertThat(ruler.accepts(at("10.0"))).isTrue();
        assertThat(ruler.accepts(at("0"))).isFalse();
        assertThat(ruler.accepts(at("11"))).isFalse();
        assertThat(ruler.accepts(at("5.5"))).isFalse();
        assertThat(concern.accepts(at("4.5"))).isTrue();
        assertThat(concern.accepts(at("4.25"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0e999999999", "-1e-99999999", "1e-999999999", "1e999999999", "0e-99999999"})
    void aNumberThatCannotBeWrittenOutIsNoPlace(String number) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(new Range(at("0"), at("10"), at("1")).accepts(at(number)))
                    .isFalse();
            assertThat(new Range(at("-5"), at("5"), at("0.5")).accepts(at(number)))
                    .isFalse();
        });
    }

    @Test
    void listsItsPlacesInOrder() {
        assertThat(ruler.steps()).hasSize(10).first().isEqualTo(at("1"));
        assertThat(concern.steps()).hasSize(9).contains(at("2.5"));
    }

    @Test
    void findsTheZoneOfAPlaceAndOfAMeanBetweenTwo() {
        assertThat(ruler.zoneOf(at("3"))).isEqualTo(ruler.zones().get(0));
        assertThat(ruler.zoneOf(at("3.9"))).isEqualTo(ruler.zones().get(0));
        assertThat(ruler.zoneOf(at("4"))).isEqualTo(ruler.zones().get(1));
        assertThat(ruler.zoneOf(at("10"))).isEqualTo(ruler.zones().get(2));
        assertThatThrownBy(() -> ruler.zoneOf(at("10.1"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsWhichOfTwoPlacesIsBetterByItsOwnDirection() {
        assertThat(ruler.isBetter(at("7"), at("5"))).isTrue();
        assertThat(ruler.isBetter(at("5"), at("5"))).isFalse();
        assertThat(concern.isBetter(at("2"), at("4.5"))).isTrue();
        assertThat(concern.isBetter(at("4.5"), at("2"))).isFalse();
    }

    @Test
    void laysTheWorstAtNoughtAndTheBestAtAHundred() {
        assertThat(ruler.normalised(at("1"))).isEqualByComparingTo("0");
        assertThat(ruler.normalised(at("10"))).isEqualByComparingTo("100");
        assertThat(ruler.normalised(at("5"))).isEqualByComparingTo("44.44");
        assertThat(concern.normalised(at("1"))).isEqualByComparingTo("100");
        assertThat(concern.normalised(at("5"))).isEqualByComparingTo("0");
    }

    @Test
    void reachesAThresholdAtItOrWorse() {
        var low = new Threshold("concern", at("3"), Wording.danish("Bekymring"));
        var high = new Threshold("concern", at("4"), Wording.danish("Bekymring"));

        assertThat(ruler.reaches(low, at("3"))).isTrue();
        assertThat(ruler.reaches(low, at("4"))).isFalse();
        assertThat(concern.reaches(high, at("4.5"))).isTrue();
        assertThat(concern.reaches(high, at("3.5"))).isFalse();
    }

    @Test
    void holdsForAnyScaleThatCanBe() {
        var random = new Random(2026);
        for (int round = 0; round < 500; round++) {
            var step = random.nextBoolean() ? "1" : "0.5";
            var min = at(String.valueOf(random.nextInt(-5, 5)));
            var max = min.add(at(step).multiply(at(String.valueOf(1 + random.nextInt(40)))));
            var direction = Direction.values()[random.nextInt(2)];
            var any = scale(
                    min.toString(), max.toString(), step, direction, new Zone(min, max, Wording.danish("z"), Tone.MID));
            holds(any);
        }
    }

    private static void holds(Scale scale) {
        var steps = scale.steps();
        assertThat(steps).doesNotHaveDuplicates().allMatch(scale::accepts);
        assertThat(steps.getLast()).isEqualByComparingTo(scale.range().max());
        for (int i = 1; i < steps.size(); i++) {
            var better = scale.isBetter(steps.get(i), steps.get(i - 1));
            var nearer = scale.normalised(steps.get(i)).compareTo(scale.normalised(steps.get(i - 1))) > 0;
            assertThat(better).isEqualTo(nearer).isNotEqualTo(scale.isBetter(steps.get(i - 1), steps.get(i)));
        }
    }

    private static Scale scale(String min, String max, String step, Direction direction, Zone... zones) {
        return new Scale(
                "any",
                1,
                Wording.danish("Skala"),
                Wording.danish("Hvor?"),
                new Range(at(min), at(max), at(step)),
                direction,
                new Ends(Wording.danish("lav"), Wording.danish("høj")),
                List.of(zones),
                List.of(),
                List.of(),
                null,
                new Source(Wording.danish("Opdigtet"), Source.Standing.EXAMPLE));
    }

    private static Zone zone(String from, String to) {
        return new Zone(at(from), at(to), Wording.danish("zone"), Tone.MID);
    }

    private static BigDecimal at(String place) {
        return new BigDecimal(place);
    }
}
