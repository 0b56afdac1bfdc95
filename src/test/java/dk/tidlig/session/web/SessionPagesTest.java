package dk.tidlig.session.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.tidlig.identity.Actor;
import dk.tidlig.session.CourseId;
import dk.tidlig.session.SessionId;
import dk.tidlig.session.SessionSamples;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// The pages about courses and sessions, from choosing an offer to its last session.
@TidligTest
class SessionPagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    SessionSamples samples;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    Actor coordinator;
    SessionSamples.Family family;
    String child;

    @BeforeEach
    void aFamilyInACourse() {
        coordinator = people.with("coordinator");
        family = samples.family(coordinator);
        child = "/children/" + family.child();
    }

    @Test
    void theFirstPageTeachesTheNextStep() throws Exception {
        look("/courses")
                .andExpect(content().string(containsString("Der er ikke begyndt noget tilbud endnu")))
                .andExpect(content().string(containsString("Ingen af 5 samtaler er holdt. 5 tilbage.")));
    }

    @Test
    void showsHowOffersFitAndTheBestFirst() throws Exception {
        look("/courses/new")
                .andExpect(content().string(containsString("Kræver 8 gange, og der er 5 tilbage i programmet")))
                .andExpect(content().string(containsString("Barnet har en anden alder")));
    }

    @Test
    void startsACourseAndShowsIt() throws Exception {
        var offer = samples.offer(coordinator, 3, null);

        send(
                        "/courses",
                        "offer=" + offer + "&audience=PARENT&helper=" + coordinator.id()
                                + "&startsOn=2026-03-03&aim=At sove igen")
                .andExpect(status().isSeeOther());

        look("/courses")
                .andExpect(content().string(containsString("Prøvetilbud")))
                .andExpect(content().string(containsString("At sove igen")));
    }

    @Test
    void aFullOfferKeepsTheFormAndAWaitingFamilyGetsThePlace() throws Exception {
        var offer = samples.offer(coordinator, null, 1);
        var other = samples.course(coordinator, samples.family(coordinator), offer);
        assertThat(other).isNotNull();

        send(
                        "/courses",
                        "offer=" + offer + "&audience=PARENT&helper=" + coordinator.id()
                                + "&startsOn=2026-03-03&aim=Ro hver aften")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Alle pladser i tilbuddet er taget")))
                .andExpect(content().string(containsString("Ro hver aften")));
        send("/courses", "offer=" + offer + "&audience=PARENT&waits=true&helper=")
                .andExpect(status().isSeeOther());
        look("/courses").andExpect(content().string(containsString("Venter på plads siden 3. marts 2026")));
    }

    @Test
    void booksMovesAndCancels() throws Exception {
        var course = samples.course(coordinator, family, samples.offer(coordinator, null, null));

        send("/courses/" + course + "/book", "day=2026-03-05&time=10:00&minutes=45&mode=HOME&place=Hjemvej 1")
                .andExpect(status().isSeeOther());
        look("/courses")
                .andExpect(content().string(containsString("torsdag 5. marts kl. 10.00")))
                .andExpect(content().string(not(containsString("Hjemvej"))));
        var session = onlySession(course);
        send(
                        "/sessions/" + session + "/" + booked(session) + "/moved",
                        "day=2026-03-06&time=11:30&minutes=45&mode=VIDEO&by=FAMILY&reason=Arbejde")
                .andExpect(status().isSeeOther());
        look("/sessions/" + session)
                .andExpect(content().string(containsString("fredag 6. marts kl. 11.30")))
                .andExpect(content().string(containsString("Familien bad om det.")))
                .andExpect(content().string(containsString("Arbejde")));
        send("/sessions/" + session + "/" + booked(session) + "/cancelled", "by=HELPER&reason=Syg")
                .andExpect(status().isSeeOther());
        look("/sessions/" + session).andExpect(content().string(containsString("Aflyst")));
    }

    @Test
    void aPastTimeIsSaidAtTheFormAndTheFormStaysFilled() throws Exception {
        var course = samples.course(coordinator, family, samples.offer(coordinator, null, null));

        send("/courses/" + course + "/book", "day=2026-03-03&time=08:00&minutes=45&mode=OFFICE&place=Lokale 9")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Tidspunktet er gået")))
                .andExpect(content().string(containsString("Lokale 9")));
    }

    @Test
    void theSixthIsRefusedWithTheProgrammesWords() throws Exception {
        var course = samples.course(coordinator, family, samples.offer(coordinator, null, null));
        samples.bookMany(coordinator, family, course, 5);

        look("/courses").andExpect(content().string(containsString("Ingen tilbage")));
        send("/courses/" + course + "/book", "day=2026-03-20&time=10:00&minutes=45&mode=OFFICE")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Et forløb har højst fem samtaler")));
    }

    @Test
    void holdsASessionWithThoseWhoWereThere() throws Exception {
        var course = samples.course(coordinator, family, samples.offer(coordinator, null, null));
        var session = samples.book(coordinator, family, course, clock.instant().plus(Duration.ofHours(1)));
        look("/sessions/" + session).andExpect(content().string(not(containsString("Blev samtalen holdt?"))));
        clock.advance(Duration.ofHours(3));

        look("/sessions/" + session).andExpect(content().string(containsString("Blev samtalen holdt?")));
        send("/sessions/" + session + "/" + booked(session) + "/held", "note=Vi talte om aftenen")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Vi talte om aftenen")));
        send(
                        "/sessions/" + session + "/" + booked(session) + "/held",
                        "present=MOTHER&present=CHILD&others=Mormor&note=Vi talte om aftenen")
                .andExpect(status().isSeeOther());

        look("/sessions/" + session)
                .andExpect(content().string(containsString("Vi talte om aftenen")))
                .andExpect(content().string(containsString("Mormor")));
    }

    @Test
    void asksForTheRulerInTheSameFormAndWritesThePlace() throws Exception {
        var course = samples.course(coordinator, family, samples.offer(coordinator, null, null));
        var session = samples.book(coordinator, family, course, clock.instant().plus(Duration.ofHours(1)));
        clock.advance(Duration.ofHours(3));
        var held = "/sessions/" + session + "/" + booked(session) + "/held";

        look("/sessions/" + session).andExpect(content().string(containsString("name=\"ratingValue\"")));
        send(held, "ratingValue=4&ratingWords=De sover bedre")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("De sover bedre")));
        send(held, "present=MOTHER&ratingValue=11").andExpect(status().isUnprocessableContent());
        send(held, "present=MOTHER&ratingValue=4&ratingWords=De sover bedre").andExpect(status().isSeeOther());

        look("/ratings").andExpect(content().string(containsString("De sover bedre")));
    }

    @Test
    void saysWhyASessionDidNotTakePlace() throws Exception {
        var course = samples.course(coordinator, family, samples.offer(coordinator, null, null));
        var session = samples.book(coordinator, family, course, clock.instant().plus(Duration.ofHours(1)));
        clock.advance(Duration.ofHours(3));

        send("/sessions/" + session + "/" + booked(session) + "/missed", "kind=LOGISTICS&note=Snestorm")
                .andExpect(status().isSeeOther());

        look("/sessions/" + session)
                .andExpect(content().string(containsString("Vejr, transport eller lignende")))
                .andExpect(content().string(containsString("Snestorm")));
    }

    @Test
    void entersASessionThatWasNotBooked() throws Exception {
        var course = samples.course(coordinator, family, samples.offer(coordinator, null, null));

        look("/courses/" + course + "/enter").andExpect(status().isOk());
        send(
                        "/courses/" + course + "/enter",
                        "day=2026-03-03&time=08:00&minutes=30&mode=PHONE&present=FATHER&note=Kort opkald")
                .andExpect(status().isSeeOther());

        look("/courses").andExpect(content().string(containsString("Én af 5 samtaler er holdt. 4 tilbage.")));
    }

    @Test
    void theLaterOfTwoNotesSeesBoth() throws Exception {
        var course = samples.course(coordinator, family, samples.offer(coordinator, null, null));
        var session = samples.held(coordinator, family, course, "Første ord");
        send("/sessions/" + session + "/note", "version=1&words=Den enes ord").andExpect(status().isSeeOther());

        send("/sessions/" + session + "/note", "version=1&words=Den andens ord")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Den enes ord")))
                .andExpect(content().string(containsString("Den andens ord")))
                .andExpect(content().string(containsString("name=\"version\" value=\"2\"")));
        look("/sessions/" + session).andExpect(content().string(containsString("Se den tidligere udgave")));
    }

    @Test
    void anotherHelperIsAddedAndTakenAway() throws Exception {
        var course = samples.course(coordinator, family, samples.offer(coordinator, null, null));
        var helper = people.with("helper");

        look("/courses/" + course).andExpect(status().isOk());
        send("/courses/" + course + "/helpers", "helper=" + helper.id()).andExpect(status().isSeeOther());
        mvc.perform(get(child + "/courses/" + course).with(people.loggedIn(helper)))
                .andExpect(status().isOk());
        send("/courses/" + course + "/helpers/" + coordinator.id() + "/remove", "")
                .andExpect(status().isSeeOther());
        send("/courses/" + course + "/helpers/" + helper.id() + "/remove", "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Vælg, hvem der skal give tilbuddet.")));
    }

    @Test
    void endsACourse() throws Exception {
        var course = samples.course(coordinator, family, samples.offer(coordinator, null, null));
        samples.bookMany(coordinator, family, course, 1);

        look("/courses/" + course + "/end").andExpect(status().isOk());
        send("/courses/" + course + "/end", "on=2026-03-03&reason=COMPLETED")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Der er stadig en samtale booket.")));
    }

    @Test
    void readsInEnglish() throws Exception {
        var course = samples.course(coordinator, family, samples.offer(coordinator, null, null));
        samples.bookMany(coordinator, family, course, 1);

        mvc.perform(get(child + "/courses").param("lang", "en").with(people.loggedIn(coordinator)))
                .andExpect(content().string(containsString("None of 5 sessions is held, and one is booked. 4 left.")));
    }

    @Test
    void oneWhoIsNotAroundTheChildMeetsNothing() throws Exception {
        var stranger = people.with("helper");

        mvc.perform(get(child + "/courses").with(people.loggedIn(stranger))).andExpect(status().isNotFound());
    }

    private SessionId onlySession(CourseId course) {
        return samples.sessions(coordinator, family, course).getFirst().id();
    }

    private String booked(SessionId session) {
        return samples.read(coordinator, family, session)
                .booked()
                .orElseThrow()
                .id()
                .toString();
    }

    private ResultActions look(String path) throws Exception {
        return mvc.perform(get(child + path).with(people.loggedIn(coordinator)));
    }

    /// @param form as a browser writes it, `day=2026-03-05&time=10:00`, but not encoded
    private ResultActions send(String path, String form) throws Exception {
        var request = post(child + path)
                .with(people.loggedIn(coordinator))
                .with(csrf())
                .param("_once", UUID.randomUUID().toString());
        for (var field : form.split("&")) {
            var parts = field.split("=", 2);
            request.param(parts[0], parts.length == 1 ? "" : parts[1]);
        }
        return mvc.perform(request);
    }
}
