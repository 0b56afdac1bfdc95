package dk.tidlig.session.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.tidlig.identity.Actor;
import dk.tidlig.session.CourseId;
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

/// What the forms about sessions ask, and of whom they ask nothing.
@TidligTest
class SessionFormsTest {
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
    CourseId course;
    String child;
    String session;
    String appointment;

    @BeforeEach
    void aBookedSession() {
        coordinator = people.with("coordinator");
        family = samples.family(coordinator);
        course = samples.course(coordinator, family, samples.offer(coordinator, null, null));
        child = "/children/" + family.child();
        var booked = samples.book(coordinator, family, course, clock.instant().plus(Duration.ofDays(1)));
        session = child + "/sessions/" + booked;
        appointment = session + "/"
                + samples.read(coordinator, family, booked)
                        .booked()
                        .orElseThrow()
                        .id();
    }

    @Test
    void whoeverMovesASessionSaysWhoAsked() throws Exception {
        mvc.perform(post(appointment + "/moved")
                        .with(people.loggedIn(coordinator))
                        .with(csrf())
                        .param("_once", UUID.randomUUID().toString())
                        .param("day", "2026-03-06")
                        .param("time", "11:30")
                        .param("minutes", "45")
                        .param("mode", "VIDEO"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Vælg, hvem der bad om det")));
    }

    @Test
    void theLaterOfTwoWhoWriteANoteSeesWhatStandsAndKeepsTheirs() throws Exception {
        session = child + "/sessions/" + samples.held(coordinator, family, course, null);
        write("Han sov hele natten.").andExpect(status().isSeeOther());

        write("Han sov slet ikke.")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Det står der nu")))
                .andExpect(content().string(containsString("Han sov hele natten.")))
                .andExpect(content().string(containsString("Han sov slet ikke.</textarea>")));
    }

    private ResultActions write(String words) throws Exception {
        return mvc.perform(post(session + "/note")
                .with(people.loggedIn(coordinator))
                .with(csrf())
                .param("_once", UUID.randomUUID().toString())
                .param("version", "0")
                .param("words", words));
    }

    @Test
    void aParentWithoutANameIsCalledAParent() throws Exception {
        var reader = people.loggedIn(coordinator);
        mvc.perform(post(child + "/courses/" + course + "/enter")
                        .with(reader)
                        .with(csrf())
                        .param("_once", UUID.randomUUID().toString())
                        .param("day", "2026-03-03")
                        .param("time", "08:00")
                        .param("minutes", "30")
                        .param("mode", "PHONE")
                        .param("present", "MOTHER")
                        .param("ratingValue", "8")
                        .param("ratingPerspective", "PARENT"))
                .andExpect(status().isSeeOther());

        mvc.perform(get(child).with(reader))
                .andExpect(content().string(containsString("En forælder placerede barnet på 8")));
    }

    @Test
    void theAddressOfARefusedFormLeadsBackToItsPage() throws Exception {
        var reader = people.loggedIn(coordinator);

        mvc.perform(get(appointment + "/moved").with(reader)).andExpect(redirectedUrl(session + "/move"));
        mvc.perform(get(appointment + "/held").with(reader)).andExpect(redirectedUrl(session));
        mvc.perform(get(child + "/courses/" + course + "/helpers").with(reader))
                .andExpect(redirectedUrl(child + "/courses/" + course));
    }

    @Test
    void aLeaderWhoOnlyReadsIsOfferedNoDeed() throws Exception {
        var leader = people.loggedIn(people.with("leader"));

        mvc.perform(get(child + "/courses").with(leader))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/book"))))
                .andExpect(content().string(not(containsString("/courses/new"))));
        mvc.perform(get(session).with(leader))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/move"))))
                .andExpect(content().string(not(containsString("/cancelled"))));
    }

    @Test
    void aFormSentInVainSpeaksOfNoPlanWhereThereIsNone() throws Exception {
        mvc.perform(post(child + "/courses")
                        .with(people.loggedIn(coordinator))
                        .with(csrf())
                        .param("_once", UUID.randomUUID().toString())
                        .param("action", ""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Vælg et tilbud")))
                .andExpect(content().string(not(containsString("handleplan"))));
    }

    @Test
    void onlyThoseWhoHoldSessionsCanBeChosen() throws Exception {
        var helper = people.with("helper");
        var administrator = people.with("administrator");

        mvc.perform(get(child + "/courses/new").with(people.loggedIn(coordinator)))
                .andExpect(content().string(containsString(helper.id().toString())))
                .andExpect(
                        content().string(not(containsString(administrator.id().toString()))));
    }
}
