package dk.tidlig.measure.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.tidlig.episode.EpisodeSamples;
import dk.tidlig.identity.Actor;
import dk.tidlig.measure.Rating;
import dk.tidlig.measure.Ratings;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// The forms that place a child and correct a place, as a browser without JavaScript sends them.
@TidligTest
class RatingFormsTest {
    private static final String[] GOOD = {
        "value",
        "4",
        "perspective",
        "PARENT",
        "rater",
        "Farmor",
        "purpose",
        "START",
        "day",
        "2026-03-02",
        "context",
        "daycare",
        "words",
        "Han sover for lidt"
    };

    @Autowired
    MockMvc mvc;

    @Autowired
    EpisodeSamples samples;

    @Autowired
    Ratings ratings;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    Actor coordinator;
    EpisodeSamples.Course course;
    String pages;

    @BeforeEach
    void aCourse() {
        coordinator = people.with("coordinator");
        course = samples.open(coordinator);
        pages = "/children/" + course.child() + "/ratings";
    }

    @Test
    void placesAChild() throws Exception {
        assertThat(look("/new?purpose=end", 200)).contains("Placér på linealen", "value=\"2026-03-03\"", "t-crumb");
        send("", 303, GOOD);

        assertThat(look("", 200))
                .contains("Farmor")
                .contains("Faldende trivsel")
                .contains("I dagtilbud")
                .contains("Han sover for lidt");
        assertThat(standing()).singleElement().satisfies(it -> {
            assertThat(it.rater()).isEqualTo("Farmor");
            assertThat(it.context()).isEqualTo("daycare");
        });
    }

    @Test
    void saysWhoseNumberIsTheMeasurementThatIsNeeded() throws Exception {
        assertThat(look("/new", 200))
                .contains("Som startmåling og slutmåling tæller det tal, en fagperson siger.", "De andres tal");
    }

    @Test
    void keepsEverythingWhenThePlaceIsRefused() throws Exception {
        var page = send("", 422, with("value", "11"));

        assertThat(page).contains("11 er ikke et trin på skalaen. Vælg et tal fra 1 til 10.");
        keepsWhatWasTyped(page);
        assertThat(standing()).isEmpty();
    }

    @Test
    void keepsEverythingWhenSomethingIsMissing() throws Exception {
        var page = send("", 422, with("value", ""));

        assertThat(page).contains("Vælg et tal på linealen");
        keepsWhatWasTyped(page);
    }

    @Test
    void keepsEverythingWhenADayIsNone() throws Exception {
        assertThat(send("", 422, with("day", "2026-03-04"))).contains("Dagen er ikke kommet endnu");
        assertThat(send("", 422, with("day", "1990-01-01"))).contains("Den dag var barnet ikke født");
        var page = send("", 422, with("rater", "F".repeat(61)));
        assertThat(page).contains("F".repeat(61)).contains("Han sover for lidt");
    }

    @Test
    void sentTwiceItHasOneEffect() throws Exception {
        var key = UUID.randomUUID().toString();

        sendOnce(key, "", 303, GOOD);
        sendOnce(key, "", 303, GOOD);

        assertThat(standing()).hasSize(1);
    }

    @Test
    void askedAboutWhenTheBackButtonFetchedTheFormAnewAndSavedAgainOnlyKnowingly() throws Exception {
        send("", 303, GOOD);

        var asked = send("", 422, GOOD);

        assertThat(asked).contains("Præcis det samme har du gemt for lidt siden", "name=\"_again\"");
        keepsWhatWasTyped(asked);
        assertThat(standing()).hasSize(1);
        send("", 303, and(GOOD, "_again", "true"));
        assertThat(standing()).hasSize(2);
        send("", 303, with("value", "5"));
        clock.advance(Duration.ofMinutes(11));
        send("", 303, GOOD);
    }

    @Test
    void correctsAPlaceFromWhatStands() throws Exception {
        send("", 303, GOOD);
        var address = "/" + standing().getFirst().id() + "/correct";

        assertThat(look(address, 200)).containsPattern("<title>[^<]*Ret en placering");
        keepsWhatWasTyped(look(address, 200));
        assertThat(look(address, 200)).containsPattern("value=\"4\"[^>]*checked");
        var page = send(address, 422, GOOD);
        assertThat(page).contains("Skriv, hvorfor placeringen rettes");
        keepsWhatWasTyped(page);
        send(address, 303, and(with("value", "6"), "reason", "Tastet forkert"));

        assertThat(look("", 200)).contains("<s>4</s>").contains("Rettelse: Tastet forkert");
        assertThat(send(address, 409, and(GOOD, "reason", "En gang til"))).contains("En gang til");
        assertThat(standing()).hasSize(1);
    }

    @Test
    void theLaterOfTwoWhoCorrectSeesWhatStandsAndSavesInsteadOfThat() throws Exception {
        send("", 303, GOOD);
        var address = "/" + standing().getFirst().id() + "/correct";
        send(address, 303, and(with("value", "6"), "reason", "Tastet forkert"));

        var later = send(address, 409, and(with("value", "3"), "reason", "Et andet tal"));
        send("/" + standing().getFirst().id() + "/correct", 303, and(with("context", ""), "reason", "Intet sted"));
        send(address, 409, and(GOOD, "reason", "Også hvor intet sted er sagt"));

        assertThat(later)
                .contains("Det står der nu", "<dd>6</dd>", "Tastet forkert", coordinator.name())
                .containsPattern("value=\"3\"[^>]*checked")
                .contains("Et andet tal")
                .containsPattern("action=\"[^\"]*/ratings/(?!" + address.substring(1, 37) + ")[0-9a-f-]{36}/correct\"");
        send("/" + standing().getFirst().id() + "/correct", 303, and(with("value", "3"), "reason", "Enige nu"));
        assertThat(standing())
                .singleElement()
                .satisfies(it -> assertThat(it.value()).isEqualByComparingTo("3"));
        look(address, 303);
    }

    @Test
    void whoeverCorrectsAColleaguesPlaceDoesNotTakeItForTheirOwn() throws Exception {
        send("", 303, with("perspective", "PROFESSIONAL"));
        var midwife = people.employed(People.HERE, "midwife", "coordinator");
        var place = standing().getFirst();
        assertThat(place.rater()).isEqualTo("psychologist");

        coordinator = midwife;
        send("/" + place.id() + "/correct", 303, and(with("perspective", "PROFESSIONAL"), "reason", "Tal"));

        assertThat(standing())
                .singleElement()
                .satisfies(it -> assertThat(it.rater()).isEqualTo("psychologist"));
    }

    @Test
    void readsInEnglish() throws Exception {
        send("", 303, GOOD);

        assertThat(look("?lang=en", 200)).contains("Places on the ruler").contains("Falling wellbeing");
        assertThat(look("/new?lang=en", 200)).contains("Where is the child right now?");
    }

    @Test
    void aPlaceThatDoesNotExistIsNotFound() throws Exception {
        look("/" + UUID.randomUUID() + "/correct", 404);
        look("/nonsense/correct", 404);
    }

    private static void keepsWhatWasTyped(String page) {
        assertThat(page)
                .contains("value=\"Farmor\"")
                .contains("Han sover for lidt")
                .contains("value=\"2026-03-02\"")
                .containsPattern("value=\"PARENT\"[^>]*checked")
                .containsPattern("value=\"START\"[^>]*checked")
                .containsPattern("value=\"daycare\"[^>]*selected");
    }

    private List<Rating> standing() {
        return Tenant.in(coordinator.municipality(), () -> ratings.of(coordinator, course.child())).stream()
                .filter(Rating::stands)
                .toList();
    }

    private static String[] with(String name, String value) {
        var fields = GOOD.clone();
        for (int i = 0; i < fields.length; i += 2) {
            if (fields[i].equals(name)) {
                fields[i + 1] = value;
            }
        }
        return fields;
    }

    private static String[] and(String[] fields, String name, String value) {
        var more = Arrays.copyOf(fields, fields.length + 2);
        more[fields.length] = name;
        more[fields.length + 1] = value;
        return more;
    }

    private String look(String path, int status) throws Exception {
        var response = mvc.perform(MockMvcRequestBuilders.get(pages + path).with(people.loggedIn(coordinator)))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).as(path).isEqualTo(status);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private String send(String path, int status, String... fields) throws Exception {
        return sendOnce(UUID.randomUUID().toString(), path, status, fields);
    }

    private String sendOnce(String key, String path, int status, String... fields) throws Exception {
        var request = MockMvcRequestBuilders.post(pages + path)
                .with(people.loggedIn(coordinator))
                .with(csrf())
                .param("_once", key);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        var response = mvc.perform(request).andReturn().getResponse();
        var page = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(page).isEqualTo(status);
        return page;
    }
}
