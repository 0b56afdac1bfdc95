package dk.tidlig.measure.instrument.definition;

import static dk.tidlig.measure.instrument.definition.Definitions.local;
import static dk.tidlig.measure.instrument.definition.Definitions.problems;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// A file that cannot be used says what is wrong and where, all at once.
class FlawsTest {
    @Test
    void aSoundFileHasNone() {
        assertThat(problems(local("contact-talk"))).isEmpty();
    }

    @Test
    void eachFlawStandsAtItsPlace() {
        var text = local("contact-talk");

        assertThat(flaws(text.replace("/Questionnaire/vores-skema", "/Questionnaire/Vores skema")))
                .containsExactly("Questionnaire.url: NOT_A_CODE [Vores skema]");
        assertThat(flaws(text.replace("\"linkId\": \"c2\"", "\"linkId\": \"c1\"")))
                .contains(
                        "Questionnaire.item[1].linkId: TWICE [c1]", "Questionnaire.item(child): UNKNOWN_QUESTION [c2]");
        assertThat(flaws(text.replace(".aggregate(", ".agregate(")))
                .anyMatch(it -> it.startsWith("Questionnaire.item[9].extension(calculatedExpression): EXPRESSION"));
        assertThat(flaws(text.replace("\"valueCode\": \"local-import\"", "\"valueCode\": \"stolen\"")))
                .contains("Questionnaire.extension(licence): NOT_ONE_OF [stolen]");
    }

    @Test
    void aReversedQuestionWhosePointsRiseIsRefused() {
        var text = local("contact-talk");
        var at = text.indexOf("\"linkId\": \"c3\"");
        var turned =
                text.substring(0, at) + text.substring(at).replaceFirst("\"valueDecimal\": 3", "\"valueDecimal\": 0");

        assertThat(flaws(turned)).contains("Questionnaire.item[2].extension(reversed): NOT_REVERSED []");
    }

    @Test
    void bandsLeaveNoNumberBetweenThem() {
        var text = local("contact-talk");

        assertThat(flaws(text.replaceFirst("(\"url\": \"from\",\\s+\"valueDecimal\": )5", "$19")))
                .contains("Questionnaire.item[9].extension(bands): BANDS_ORDER [ease]");
        assertThat(flaws(text.replaceFirst("(\"url\": \"from\",\\s+\"valueDecimal\": )0", "$11")))
                .contains("Questionnaire.item[9].extension(bands): BANDS_START []");
    }

    @Test
    void numbersOutsideTheirOwnBoundsAreFoundBeforeAnybodyIsAsked() {
        var text = local("contact-talk").replaceAll("(maxValue\",\\s+\"valueDecimal\": )12", "$110");
        var instrument = Definitions.READER.read(text);

        assertThat(new Trial(Definitions.SCORING).of(instrument))
                .extracting(InstrumentProblems.Problem::flaw)
                .containsOnly(Flaw.OUT_OF_BOUNDS)
                .hasSize(2);
    }

    @Test
    void someOtherResourceIsNoInstrument() {
        assertThat(problems("{\"resourceType\":\"Patient\"}"))
                .extracting(InstrumentProblems.Problem::flaw)
                .containsExactly(Flaw.STANDARD);
    }

    private static List<String> flaws(String text) {
        return problems(text).stream().map(InstrumentProblems.Problem::toString).toList();
    }
}
