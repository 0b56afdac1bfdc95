package dk.tidlig.measure.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.tidlig.identity.Actor;
import dk.tidlig.measure.Rating;
import dk.tidlig.measure.Ratings;
import dk.tidlig.session.CourseId;
import dk.tidlig.session.SessionSamples;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// The ruler in the form that says a session took place: what is refused is refused whole, and nothing typed is lost.
@TidligTest
class RatedWithSessionTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    SessionSamples samples;

    @Autowired
    Ratings ratings;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    Actor coordinator;
    SessionSamples.Family family;
    CourseId course;
    String held;
    String enter;

    @BeforeEach
    void aSessionThatHasBegun() {
        coordinator = people.with("coordinator");
        family = samples.family(coordinator);
        course = samples.course(coordinator, family, samples.offer(coordinator, null, null));
        var session = samples.book(coordinator, family, course, clock.instant().plus(Duration.ofHours(1)));
        var booked = samples.read(coordinator, family, session)
                .booked()
                .orElseThrow()
                .id();
        clock.advance(Duration.ofHours(3));
        held = "/children/" + family.child() + "/sessions/" + session + "/" + booked + "/held";
        enter = "/children/" + family.child() + "/courses/" + course + "/enter";
    }

    @Test
    void writesSessionAndPlaceTogether() throws Exception {
        send(held, 303, answered());

        assertThat(placed()).singleElement().satisfies(it -> {
            assertThat(it.rater()).isEqualTo("Farmor");
            assertThat(it.words()).isEqualTo("De sover bedre");
            assertThat(it.value()).isEqualByComparingTo("4");
        });
    }

    @Test
    void wordsThatAreTooLongAreRefusedAndEverythingIsKept() throws Exception {
        var long1001 = "o".repeat(1001);
        var page = send(held, 422, answered("ratingWords", long1001));

        assertThat(page)
                .contains("Det, de selv siger på linealen, er for langt. Skriv højst 1.000 tegn.")
                .contains(long1001)
                .contains("value=\"Farmor\"");
        keepsTheRest(page);
        nothingIsWritten();
    }

    @Test
    void aNameThatIsTooLongIsRefusedAndEverythingIsKept() throws Exception {
        var page = send(held, 422, answered("ratingRater", "F".repeat(61)));

        assertThat(page)
                .contains("Navnet på den, der siger det, er for langt. Skriv højst 60 tegn.")
                .contains("value=\"" + "F".repeat(61) + "\"")
                .contains("De sover bedre");
        keepsTheRest(page);
        nothingIsWritten();
    }

    @Test
    void wordsWithoutANumberAreNotLost() throws Exception {
        for (var none : List.of("", "unknown", "fire")) {
            var page = send(held, 422, answered("ratingValue", none));

            assertThat(page).contains("Der mangler et tal på linealen").contains("De sover bedre");
        }
        nothingIsWritten();
    }

    @Test
    void whoeverHasNoNumberTodayIsNotAsked() throws Exception {
        var answers = answered("ratingValue", "unknown");
        answers.put("ratingWords", " ");

        send(held, 303, answers);

        assertThat(placed()).isEmpty();
    }

    @Test
    void theFormOfASessionThatWasNotBookedKeepsEverythingToo() throws Exception {
        var answers = answered("ratingWords", "o".repeat(1001));
        answers.putAll(
                Map.of("day", "2026-03-03", "time", "08:00", "minutes", "30", "mode", "PHONE", "place", "Bilen"));

        var page = send(enter, 422, answers);

        assertThat(page)
                .contains("er for langt")
                .contains("o".repeat(1001))
                .contains("value=\"08:00\"")
                .contains("value=\"Bilen\"");
        keepsTheRest(page);
    }

    @Test
    void whatIsWrongInTheFormItselfKeepsTheRuler() throws Exception {
        var page = send(held, 422, answered("others", "x".repeat(201)));

        assertThat(page).contains("De sover bedre").contains("value=\"Farmor\"").contains("x".repeat(201));
    }

    private static Map<String, String> answered() {
        var answers = new LinkedHashMap<String, String>();
        answers.put("present", "MOTHER");
        answers.put("others", "Mormor");
        answers.put("note", "Vi talte om aftenen");
        answers.put("ratingValue", "4");
        answers.put("ratingPerspective", "PARENT");
        answers.put("ratingRater", "Farmor");
        answers.put("ratingPurpose", "END");
        answers.put("ratingWords", "De sover bedre");
        return answers;
    }

    private static Map<String, String> answered(String name, String value) {
        var answers = answered();
        answers.put(name, value);
        return answers;
    }

    private static void keepsTheRest(String page) {
        assertThat(page)
                .containsPattern("value=\"MOTHER\"[^>]*checked")
                .contains("value=\"Mormor\"")
                .contains("Vi talte om aftenen")
                .containsPattern("value=\"4\"[^>]*checked")
                .containsPattern("value=\"PARENT\"[^>]*checked")
                .containsPattern("value=\"END\"[^>]*checked")
                .containsPattern("<details[^>]* open");
    }

    private void nothingIsWritten() {
        assertThat(placed()).isEmpty();
        assertThat(samples.sessions(coordinator, family, course))
                .allMatch(session -> session.booked().isPresent());
    }

    private List<Rating> placed() {
        return Tenant.in(coordinator.municipality(), () -> ratings.of(coordinator, family.child()));
    }

    private String send(String address, int status, Map<String, String> answers) throws Exception {
        var request = MockMvcRequestBuilders.post(address)
                .with(people.loggedIn(coordinator))
                .with(csrf())
                .param("_once", UUID.randomUUID().toString());
        answers.forEach((name, value) -> request.param(name, value));
        var response = mvc.perform(request).andReturn().getResponse();
        var page = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(page).isEqualTo(status);
        return page;
    }
}
