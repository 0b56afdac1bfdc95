package dk.tidlig.measure.instrument.definition;

import static dk.tidlig.measure.instrument.definition.Definitions.chosen;
import static dk.tidlig.measure.instrument.definition.Definitions.counted;
import static dk.tidlig.measure.instrument.definition.Definitions.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What answers count, by worked examples and by random answers against a count by hand.
class ScoringTest {
    private static final int ROUNDS = 300;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    private final Instrument talk = shipped("contact-talk");

    @Test
    void addsWhatIsAnsweredAndTurnsReversedQuestionsRound() {
        var answers = chosen("c1", "always", "c2", "often", "c3", "always", "c4", "seldom");

        assertThat(counted(talk, "child", answers).points()).isEqualByComparingTo("6");
        assertThat(counted(talk, "child", chosen("c1", "always", "c2", "often", "c3", "never", "c4", "seldom"))
                        .points())
                .isEqualByComparingTo("9");
    }

    @Test
    void withOneAnswerMissingTheOthersSpeakForIt() {
        var counted = counted(talk, "child", chosen("c1", "always", "c2", "often", "c4", "often"));

        assertThat(counted.points()).isEqualByComparingTo("9.3");
        assertThat(counted.answered()).isEqualTo(3);
        assertThat(counted.asked()).isEqualTo(4);
    }

    @Test
    void withTwoAnswersMissingThereIsNoNumber() {
        assertThat(counted(talk, "child", chosen("c1", "always", "c2", "often")).points())
                .isNull();
        assertThat(counted(talk, "child", Map.of()).points()).isNull();
    }

    @Test
    void theSidesAreCountedApart() {
        var answers = chosen("c1", "always", "c2", "always", "c3", "never", "c4", "always");

        assertThat(counted(talk, "child", answers).points()).isEqualByComparingTo("12");
        assertThat(counted(talk, "parents", answers).points()).isNull();
    }

    @Test
    void addsNumbersThatAreEntered() {
        Map<String, Answer> answers = new HashMap<>();
        List.of("prone", "supine", "sit", "stand")
                .forEach(id -> answers.put(id, new Answer.Counted(BigDecimal.valueOf(5))));

        assertThat(counted(shipped("aims"), "total", answers).points()).isEqualByComparingTo("20");
    }

    @Test
    void thresholdsDependOnWhoAnswersAndOnTheChild() {
        assertThat(band("epds", "10", Informant.MOTHER, null, null)).isEqualTo("below");
        assertThat(band("epds", "11", Informant.MOTHER, null, null)).isEqualTo("above");
        assertThat(band("epds", "10", Informant.FATHER, null, null)).isEqualTo("above");
        var six = DAY.minusYears(6);
        assertThat(band("sdq", "9", Informant.PARENT, six, "male")).isEqualTo("usual");
        assertThat(band("sdq", "9", Informant.PARENT, six, "female")).isEqualTo("slightly-raised");
        assertThat(band("sdq", "12", Informant.PARENT, six, "female")).isEqualTo("high");
        assertThat(band("sdq", "12", Informant.PARENT, six, null)).isEqualTo("usual");
        assertThat(band("sdq", "20", Informant.EDUCATOR, six, "male")).isNull();
        assertThat(band("puf", "20", Informant.PROFESSIONAL, DAY.minusMonths(3), null))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@2", "``", "'1e999999999'", "'ten'"})
    void whatGivesNoNumberCountsAsNone(String expression) {
        var sum = talk.scores().getFirst();
        var other = Definitions.READER.read(talk.text().replace(escaped(sum.expression()), expression));
        var answers = chosen("c1", "always", "c2", "often", "c3", "always", "c4", "seldom");

        assertThat(other.scores().getFirst().expression()).isEqualTo(expression);
        assertThat(counted(other, sum.code(), answers).points()).isNull();
    }

    private static String escaped(@Nullable String expression) {
        return String.valueOf(expression).replace("\"", "\\\"");
    }

    @Test
    void anyAnswersCountAsByHand() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            var answers = anyAnswers(random);
            for (var score : talk.scores()) {
                var found = counted(talk, score.code(), answers);
                assertThat(found.points())
                        .as("seed %s, round %s, %s", seed, round, answers)
                        .isEqualTo(byHand(score, answers));
                assertThat(found.points() == null || score.bounds().hold(found.points()))
                        .as("seed %s, round %s", seed, round)
                        .isTrue();
            }
        }
    }

    @Test
    void aBetterAnswerNeverLowersTheNumberAndEachNumberHasABand() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            var answers = anyAnswers(random);
            talk.scores().getFirst().counts().forEach(id -> answers.putIfAbsent(id, new Answer.Chosen("seldom")));
            var raised = new HashMap<>(answers);
            var question = talk.question("c" + (1 + random.nextInt(4))).orElseThrow();
            raised.put(question.id(), new Answer.Chosen(question.reversed() ? "never" : "always"));
            var before = counted(talk, "child", answers).points();
            var after = counted(talk, "child", raised).points();
            assertThat(after).as("seed %s, round %s", seed, round).isGreaterThanOrEqualTo(before);
            var bands = talk.scores().getFirst().bands().getFirst();
            assertThat(bands.of(after)).as("seed %s, round %s", seed, round).isPresent();
        }
    }

    private Map<String, Answer> anyAnswers(Random random) {
        var answers = new HashMap<String, Answer>();
        for (var question : talk.asked()) {
            if (random.nextInt(5) > 0) {
                var options = question.options();
                answers.put(
                        question.id(),
                        new Answer.Chosen(
                                options.get(random.nextInt(options.size())).code()));
            }
        }
        return answers;
    }

    private @Nullable BigDecimal byHand(Score score, Map<String, Answer> answers) {
        int sum = 0;
        int answered = 0;
        for (var id : score.counts()) {
            if (answers.get(id) instanceof Answer.Chosen(var code)) {
                int plain = List.of("never", "seldom", "often", "always").indexOf(code);
                sum += id.equals("c3") || id.equals("p3") ? 3 - plain : plain;
                answered++;
            }
        }
        return answered < 3
                ? null
                : BigDecimal.valueOf(sum * 4L)
                        .divide(BigDecimal.valueOf(answered), 8, RoundingMode.HALF_UP)
                        .setScale(1, RoundingMode.HALF_UP)
                        .setScale(2, RoundingMode.HALF_UP);
    }

    private static @Nullable String band(
            String code, String points, Informant informant, @Nullable LocalDate born, @Nullable String sex) {
        var score = shipped(code).scores().getFirst();
        return score.bandsFor(new Score.Whom(born, born == null, sex, informant, DAY))
                .flatMap(bands -> bands.of(new BigDecimal(points)))
                .map(Score.Band::code)
                .orElse(null);
    }
}
