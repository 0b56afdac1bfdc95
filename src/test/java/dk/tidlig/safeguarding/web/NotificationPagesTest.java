package dk.tidlig.safeguarding.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.tidlig.episode.EpisodeSamples;
import dk.tidlig.episode.EpisodeSamples.Course;
import dk.tidlig.identity.Actor;
import dk.tidlig.safeguarding.NotificationSamples;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
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
class NotificationPagesTest {
    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    EpisodeSamples samples;

    private Actor coordinator;
    private String url;
    private Course course;

    @BeforeEach
    void oneCourse() {
        coordinator = people.with("coordinator");
        course = samples.open(coordinator);
        url = "/children/" + course.child() + "/episodes/" + course.episode() + "/notification";
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en", "kl"})
    void asksInPlainWords(String language) throws Exception {
        as(coordinator, get(url).param("lang", language))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"whyNot\"")))
                .andExpect(content().string(not(containsString("name=\"motherCpr\""))))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void leadsBackToTheClosingAndPrints() throws Exception {
        as(coordinator, written("true", ""))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/children/" + course.child() + "/episodes/" + course.episode() + "/close"));

        as(coordinator, get(url))
                .andExpect(content().string(containsString(url + "/print")))
                .andExpect(content().string(not(containsString("name=\"whyNot\""))))
                .andExpect(content().string(not(containsString("overarmen tre gange"))));
        as(coordinator, get(url + "/print"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("overarmen tre gange")))
                .andExpect(content().string(containsString("Sofie Lindholm og Emil Bak")));
    }

    @Test
    void asksWhyTheParentsWereNotToldAndKeepsWhatWasWritten() throws Exception {
        as(coordinator, written("false", " "))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("#f-whyNot")))
                .andExpect(content().string(containsString("overarmen tre gange")));
        as(coordinator, get(url + "/print")).andExpect(status().isNotFound());

        as(coordinator, written("false", "Mistanke om vold")).andExpect(status().isSeeOther());
    }

    @Test
    void keepsTheTextOfASecondWriterInSight() throws Exception {
        as(coordinator, written("true", "")).andExpect(status().isSeeOther());

        as(coordinator, written("false", "Mistanke om vold"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("overarmen tre gange")));
    }

    @Test
    void goesOnWhenTheSameIsSentTwice() throws Exception {
        var key = UUID.randomUUID().toString();
        as(coordinator, written("true", ""), key).andExpect(status().isSeeOther());

        var again = as(coordinator, written("true", ""), key)
                .andExpect(status().isSeeOther())
                .andReturn();

        assertThat(again.getResponse().getRedirectedUrl()).endsWith("/close");
        as(coordinator, written("true", "")).andExpect(status().isSeeOther());
    }

    @Test
    void opensForNobodyElse() throws Exception {
        as(people.with("helper"), get(url)).andExpect(status().isNotFound());
        as(people.with("leader"), written("true", "")).andExpect(status().isForbidden());
        as(people.elsewhere("coordinator"), get(url)).andExpect(status().isNotFound());
        as(people.elsewhere("coordinator"), get(url + "/print")).andExpect(status().isNotFound());
    }

    private MockHttpServletRequestBuilder written(String told, String whyNot) {
        return post(url)
                .param("parents", "Sofie Lindholm og Emil Bak")
                .param("contact", "")
                .param("interpreter", "false")
                .param("language", "")
                .param("relation", "Familiebehandler")
                .param("concern", NotificationSamples.CONCERN)
                .param("knowledge", "")
                .param("done", "Fem samtaler")
                .param("reaction", "Begge vil gerne have hjælp")
                .param("told", told)
                .param("whyNot", whyNot);
    }

    private ResultActions as(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        return as(actor, request, UUID.randomUUID().toString());
    }

    private ResultActions as(Actor actor, MockHttpServletRequestBuilder request, String once) throws Exception {
        return web.perform(request.with(people.loggedIn(actor))
                .with(csrf())
                .param("_once", once)
                .requestAttr("tidlig.actor", actor));
    }
}
