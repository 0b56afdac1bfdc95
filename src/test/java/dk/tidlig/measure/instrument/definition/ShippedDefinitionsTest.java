package dk.tidlig.measure.instrument.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every instrument that comes with the program is valid by the standard's own checker, and counts within its bounds.
class ShippedDefinitionsTest {
    private final StandardChecks standard = new StandardChecks();

    @Test
    void eachIsAValidQuestionnaire() {
        assertThat(ShippedInstruments.texts())
                .hasSizeGreaterThanOrEqualTo(10)
                .allSatisfy(text -> assertThat(standard.of(text)).isEmpty());
        assertThat(standard.of("{\"resourceType\":\"Patient\"}"))
                .extracting(InstrumentProblems.Problem::path)
                .containsExactly("resourceType");
        assertThat(standard.of("{ nothing")).hasSize(1);
        assertThat(standard.of("{\"resourceType\":\"Questionnaire\",\"status\":\"wrong\",\"item\":[{\"text\":\"x\"}]}"))
                .extracting(InstrumentProblems.Problem::path)
                .contains("Questionnaire.status", "Questionnaire.item[0]");
    }

    @Test
    void eachCountsWithinItsOwnBounds() {
        var trial = new Trial(Definitions.SCORING);

        assertThat(Definitions.SHIPPED.all())
                .allSatisfy(it -> assertThat(trial.of(it)).isEmpty());
    }

    @Test
    void ofWhatMayNotBeShippedOnlyNumbersAreThere() {
        var scoreOnly = Definitions.SHIPPED.all().stream()
                .filter(it -> it.licence() == Licence.SCORE_ONLY)
                .toList();

        assertThat(scoreOnly.stream().map(Instrument::code).collect(Collectors.toSet()))
                .contains("adbb", "sdq", "puf", "aims", "kidscreen-10", "epds", "who-5", "phq-9");
        assertThat(scoreOnly).allSatisfy(it -> {
            assertThat(it.certification()).isNotNull();
            assertThat(it.asked())
                    .noneMatch(question ->
                            question.kind() == Question.Kind.CHOICE || question.kind() == Question.Kind.WORDS);
        });
    }

    @Test
    void eachSaysItsRightsAndWhatItRestsOn() {
        assertThat(Definitions.SHIPPED.all()).allSatisfy(it -> {
            assertThat(it.copyright().en()).isNotBlank();
            assertThat(it.facts()).isNotEmpty();
            assertThat(it.title().en()).isNotBlank();
        });
    }
}
