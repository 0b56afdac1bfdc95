package dk.tidlig.offer.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;

import dk.tidlig.offer.Audience;
import dk.tidlig.offer.NewOffer;
import dk.tidlig.offer.OfferFlaw;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/// What may stand in a file of offers.
class OfferFileTest {
    private static final String GOOD = """
            offers:
              - code: talks
                opened-on: 2025-01-01
                name: {da: Samtaler}
                partner: {kind: municipal, name: Huset}
                ages: {from-pregnancy: false, from-years: 3, until-birthday: 18}
                audiences: [child, parent]
                languages: [da]
                dose: {least: 1, most: 5, minutes: 60}
            """;

    @Test
    void readsTheShippedOffersWithEveryCodeOfTheRegistrations() throws IOException {
        var text = new ClassPathResource("offers/0779.yaml").getContentAsString(StandardCharsets.UTF_8);

        var offers = OfferFile.read("0779.yaml", text).stream()
                .map(ShippedOffer::offer)
                .toList();

        assertThat(offers)
                .extracting(NewOffer::code)
                .contains(
                        "family-treatment",
                        "marte-meo",
                        "health-visitor-course",
                        "social-advice",
                        "cool-kids",
                        "cos-p",
                        "psychologist-course",
                        "divorce-group",
                        "fathers-group");
        assertThat(offers)
                .allSatisfy(offer -> assertThat(offer.content().dose().source())
                        .as("a source for the dose of %s", offer.code())
                        .isNotNull());
    }

    @Test
    void refusesCharactersThatNoFileOfTextHolds() {
        assertThatThrownBy(() -> OfferFile.read("x.yaml", GOOD.replace("Huset", "Hus\u0000et")))
                .isInstanceOf(OfferFileProblems.class);
        assertThatThrownBy(() -> OfferFile.read("x.yaml", GOOD.replace("Huset", "Hus\u0017et")))
                .isInstanceOf(OfferFileProblems.class);
    }

    @Test
    void readsAnOffer() {
        var offer = OfferFile.read("x.yaml", GOOD).getFirst().offer();

        assertThat(offer.content().target().audiences()).containsExactlyInAnyOrder(Audience.CHILD, Audience.PARENT);
        assertThat(offer.content().dose().most()).isEqualTo(5);
        assertThat(offer.content().room().places()).isNull();
    }

    @Test
    void theShippedFamilyTrainingAsksForATeamAndADaycareKeepsPlacesInItsMethod() throws IOException {
        var text = new ClassPathResource("offers/0101.yaml").getContentAsString(StandardCharsets.UTF_8);

        var offers = OfferFile.read("0101.yaml", text);

        var training = offers.stream()
                .filter(it -> it.training().isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(training.training().orElseThrow().needs())
                .containsExactly("health-visitor", "social-worker", "family-therapist");
        assertThat(training.offer().content().dose().least()).isEqualTo(8);
        assertThat(training.offer().content().dose().most()).isEqualTo(10);
        assertThat(offers)
                .filteredOn(it -> it.offer().content().room().places() != null)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.offer().content().method())
                        .isEqualTo(training.offer().content().method()));
    }

    @Test
    void tellsWhatIsWrongWithATrainingByLineAndPath() {
        var text = GOOD + "    training: {needs: [Health Visitor, midwife], steps: ['" + "x".repeat(201) + "']}\n";

        assertThat(problems(text))
                .extracting(OfferFileProblems.Problem::toString)
                .containsExactly(
                        "x.yaml:10: offers[0].training.needs: offer.flaw.not-a-code [Health Visitor]",
                        "x.yaml:10: offers[0].training.steps: offer.flaw.too-long [200]");
        assertThat(problems(GOOD + "    training: {steps: [Øve], size: 3}\n"))
                .extracting(OfferFileProblems.Problem::path)
                .containsExactly("offers[0].training.needs", "offers[0].training.size");
    }

    @Test
    void aDaycareThatKeepsPlacesSaysHowManyAndOneMethod() {
        assertThat(problems(GOOD + "    kept-place-method: Samspil\n"))
                .extracting(OfferFileProblems.Problem::path)
                .containsExactly("offers[0].places");
        assertThat(problems(GOOD + "    method: Ro\n    kept-place-method: Samspil\n    places: 2\n"))
                .extracting(OfferFileProblems.Problem::path)
                .containsExactly("offers[0].kept-place-method");
    }

    @Test
    void tellsAnUnknownKeyWithItsLine() {
        assertThat(problems(GOOD + "    colour: blue\n")).singleElement().satisfies(it -> {
            assertThat(it.line()).isEqualTo(10);
            assertThat(it.path()).isEqualTo("offers[0].colour");
            assertThat(it.flaw()).isEqualTo(OfferFlaw.UNKNOWN_KEY);
        });
    }

    @Test
    void tellsAllProblemsAtOnce() {
        var text = GOOD.replace("minutes: 60", "minutes: 1")
                .replace("kind: municipal", "kind: royal")
                .replace("2025-01-01", "in May");

        assertThat(problems(text))
                .extracting(OfferFileProblems.Problem::flaw)
                .containsExactlyInAnyOrder(OfferFlaw.OUT_OF_BOUNDS, OfferFlaw.NOT_A_CHOICE, OfferFlaw.NOT_A_DATE);
    }

    @Test
    void refusesAMissingDanishName() {
        assertThat(problems(GOOD.replace("name: {da: Samtaler}", "name: {en: Talks}")))
                .extracting(OfferFileProblems.Problem::path)
                .containsExactly("offers[0].name.da");
    }

    @Test
    void refusesTheSameCodeTwice() {
        assertThat(problems(GOOD + GOOD.substring(GOOD.indexOf('\n') + 1)))
                .extracting(OfferFileProblems.Problem::flaw)
                .containsExactly(OfferFlaw.TWICE);
    }

    @Test
    void refusesWhatIsNoMap() {
        assertThat(problems("- nothing"))
                .extracting(OfferFileProblems.Problem::flaw)
                .containsExactly(OfferFlaw.NOT_A_MAP);
    }

    private static List<OfferFileProblems.Problem> problems(String text) {
        var problems = new OfferFileProblems[1];
        assertThatThrownBy(() -> OfferFile.read("x.yaml", text))
                .asInstanceOf(throwable(OfferFileProblems.class))
                .satisfies(it -> problems[0] = it);
        return problems[0].problems();
    }
}
