package dk.tidlig.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.tidlig.episode.EpisodeSamples;
import dk.tidlig.episode.EpisodeSamples.Course;
import dk.tidlig.identity.Actor;
import dk.tidlig.plan.DraftChange;
import dk.tidlig.plan.PlanId;
import dk.tidlig.plan.PlanSamples;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@TidligTest
class PlanPagesTest {
    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    PlanSamples samples;

    @Autowired
    EpisodeSamples episodes;

    private Actor coordinator;
    private Course course;
    private String plans;
    private PlanId plan;

    @BeforeEach
    void aCourseWithAProgrammeThatHasPlans() {
        coordinator = people.with("coordinator");
        course = samples.course(coordinator);
        plans = "/children/" + course.child() + "/plans";
    }

    @Test
    void aProgrammeWithoutPlansHasNoWordOfThem() throws Exception {
        var other = episodes.open(coordinator);

        as(coordinator, get("/children/" + other.child()))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Handleplan"))));
        as(coordinator, get("/children/" + other.child() + "/plans")).andExpect(status().isNotFound());
        as(coordinator, post("/children/" + other.child() + "/plans")).andExpect(status().is4xxClientError());
    }

    @Test
    void theLaterOfTwoWindowsSeesWhatTheDraftSaysAndKeepsItsOwn() throws Exception {
        var draft = begin(coordinator);
        as(coordinator, post(draft + "/purpose").param("version", "1").param("words", "Ro om aftenen"))
                .andExpect(status().isSeeOther());

        as(coordinator, post(draft + "/purpose").param("version", "1").param("words", "Ro om morgenen"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Det står der nu")))
                .andExpect(content().string(containsString("Ro om aftenen")))
                .andExpect(content().string(containsString("Ro om morgenen</textarea>")));
    }

    @Test
    void aPlanIsWrittenQuestionByQuestion() throws Exception {
        as(coordinator, get("/children/" + course.child()))
                .andExpect(content().string(containsString("Der er ingen handleplan endnu.")));
        var draft = begin(coordinator);
        for (var question : new String[] {"", "/purpose", "/basis", "/voices", "/children"}) {
            as(coordinator, get(draft + question)).andExpect(status().isOk());
        }
        answer(draft);
        as(coordinator, get(draft))
                .andExpect(content().string(containsString("moster")))
                .andExpect(content().string(not(containsString("mangler."))));

        as(coordinator, post(draft + "/keep").param("version", "0")).andExpect(status().isSeeOther());

        as(coordinator, get(draft.replace("/draft", "")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(PlanSamples.PURPOSE)))
                .andExpect(content().string(containsString("senest 3. juni 2026")))
                .andExpect(content().string(containsString("kalaallisut")));
        as(coordinator, get("/children/" + course.child()))
                .andExpect(content().string(containsString("0 af 2 er enige")))
                .andExpect(content().string(not(containsString(PlanSamples.PURPOSE))));
    }

    private void answer(String draft) throws Exception {
        sent(post(draft + "/purpose").param("version", "1").param("words", PlanSamples.PURPOSE));
        sent(post(draft + "/basis").param("version", "2").param("basis", "support"));
        sent(voices(draft, "3", "kalaallisut"));
        var goal = location(as(coordinator, get(draft + "/goals/new")));
        as(coordinator, get(goal)).andExpect(status().isOk());
        sent(post(goal).param("version", "4").param("words", PlanSamples.GOAL));
        var action = location(as(coordinator, get(draft + "/actions/new")));
        as(coordinator, get(action)).andExpect(status().isOk());
        sent(anAction(action, "5").param("ownerName", "moster"));
    }

    @Test
    void asksAgainForWhatIsMissingAndKeepsWhatWasTyped() throws Exception {
        var draft = begin(coordinator);

        as(coordinator, get(draft)).andExpect(content().string(containsString("Formålet mangler.")));
        as(coordinator, post(draft + "/purpose").param("version", "1").param("words", " "))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("#f-words")));
        as(coordinator, voices(draft, "1", ""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Jeg vil sove")));
        as(coordinator, anAction(draft + "/actions/" + UUID.randomUUID(), "1"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Vælg en kollega, eller skriv, hvem der gør det")));
        as(coordinator, post(draft + "/keep").param("version", "0"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Planen kan ikke gemmes endnu")));
    }

    @Test
    void twoWindowsOfOneWriterLoseNothing() throws Exception {
        var draft = begin(coordinator);
        sent(post(draft + "/purpose").param("version", "1").param("words", "Det første"));

        as(coordinator, post(draft + "/purpose").param("version", "1").param("words", "Det andet"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Det første")))
                .andExpect(content().string(containsString("Det andet")))
                .andExpect(content().string(containsString("name=\"version\" value=\"2\"")));
    }

    @Test
    void twoPeopleAtOnceSeeWhatTheOtherDidAndLoseNothing() throws Exception {
        var url = plans + "/" + made();
        var other = people.with("coordinator");
        location(as(coordinator, post(url + "/draft")));
        sent(post(url + "/draft/purpose").param("version", "1").param("words", "Mit nye formål"));
        samples.kept(
                other, course.child(), plan, new DraftChange.Voices(null, "Vi er trætte", null), "De sagde noget nyt");

        as(coordinator, post(url + "/draft/keep").param("version", "1").param("why", "Klarere"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Mit nye formål")))
                .andExpect(content().string(containsString("Vi er trætte")))
                .andExpect(content().string(containsString("De sagde noget nyt")))
                .andExpect(content().string(containsString("Klarere")))
                .andExpect(content().string(containsString("name=\"version\" value=\"2\"")));
        sent(post(url + "/draft/keep").param("version", "2").param("why", "Klarere"));

        as(coordinator, get(url))
                .andExpect(content().string(containsString("Mit nye formål")))
                .andExpect(content().string(containsString("Vi er trætte")));
        as(coordinator, get(url + "/versions/3/changes"))
                .andExpect(content().string(containsString("Ændret:")))
                .andExpect(content().string(containsString("Klarere")))
                .andExpect(content().string(not(containsString("Vi er trætte"))));
    }

    private static MockHttpServletRequestBuilder voices(String draft, String version, String language) {
        return post(draft + "/voices")
                .param("version", version)
                .param("child", "Jeg vil sove")
                .param("interpreter", "true")
                .param("language", language);
    }

    private void sent(MockHttpServletRequestBuilder request) throws Exception {
        as(coordinator, request).andExpect(status().isSeeOther());
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en", "kl"})
    void speaksTheReadersLanguage(String language) throws Exception {
        var plan = plans + "/" + made();
        for (var page : new String[] {
            "", "/versions/1", "/versions/1/print", "/agreements/mother", "/follow-up", "/actions/" + action()
        }) {
            as(coordinator, get(plan + page).param("lang", language))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))))
                    .andExpect(content().string(not(containsString("plan.form."))));
        }
    }

    private PlanId made() {
        plan = samples.made(coordinator, course.child());
        return plan;
    }

    private String action() {
        return samples.view(coordinator, course.child(), plan)
                .shown()
                .content()
                .actions()
                .getFirst()
                .id()
                .toString();
    }

    private String begin(Actor actor) throws Exception {
        return location(as(actor, post(plans)));
    }

    private static MockHttpServletRequestBuilder anAction(String url, String version) {
        return post(url)
                .param("version", version)
                .param("kind", "SUPPORT")
                .param("what", "Passer den lille om fredagen")
                .param("side", "social")
                .param("owner", "")
                .param("status", "PLANNED");
    }

    private static String location(ResultActions answer) {
        var url = answer.andReturn().getResponse().getRedirectedUrl();
        assertThat(url).isNotNull();
        return Objects.requireNonNull(url);
    }

    private ResultActions as(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(people.loggedIn(actor))
                .with(csrf())
                .param("_once", UUID.randomUUID().toString()));
    }
}
