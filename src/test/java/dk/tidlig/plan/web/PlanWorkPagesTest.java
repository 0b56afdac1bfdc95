package dk.tidlig.plan.web;

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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Agreeing on a plan, following it up, and who may not.
@TidligTest
class PlanWorkPagesTest {
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
    void anAgreementIsShownAndShownVoidWhenThePlanIsChanged() throws Exception {
        var url = plans + "/" + made();
        as(coordinator, agreed(url, "DISAGREED", "")).andExpect(status().isUnprocessableContent());
        sent(agreed(url, "AGREED", ""));
        as(coordinator, get(url)).andExpect(content().string(containsString("Enig")));
        samples.kept(
                coordinator, course.child(), plan, new DraftChange.Purpose("Et andet formål"), "Familien bad om det");

        as(coordinator, get(url))
                .andExpect(content().string(containsString("Aftalt for version 1; planen er ændret siden.")));
        as(coordinator, get("/children/" + course.child()))
                .andExpect(content().string(containsString("Planen er ændret, siden den blev aftalt.")));
        as(coordinator, get(url + "/versions/1"))
                .andExpect(content().string(not(containsString("planen er ændret siden"))))
                .andExpect(content().string(containsString("ældre version")));
    }

    @Test
    void aPlanIsFollowedUpAndPrinted() throws Exception {
        var url = plans + "/" + made();
        var goal = goal();
        var sent = followedUp(url);
        as(coordinator, sent)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("mor og moster")))
                .andExpect(content().string(containsString(PlanSamples.GOAL)));
        sent(sent.param("seen-" + goal, "ON_THE_WAY").param("said-" + goal, "Tre timer i træk"));

        as(coordinator, get(url)).andExpect(content().string(containsString("3. april 2026")));
        as(coordinator, get(url + "/versions/1/print"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Tre timer i træk")))
                .andExpect(content().string(containsString("Dato og underskrift")))
                .andExpect(content().string(containsString("Printet 3. marts 2026")))
                .andExpect(content().string(containsString("Moderen")));
    }

    @Test
    void opensForNobodyElse() throws Exception {
        var url = plans + "/" + made();
        for (var page : new String[] {"", "/versions/1", "/versions/1/print", "/follow-up", "/agreements/mother"}) {
            as(people.with("helper"), get(url + page)).andExpect(status().isNotFound());
            as(people.elsewhere("coordinator"), get(url + page)).andExpect(status().isNotFound());
        }
        var leader = people.with("leader");
        as(leader, get(url))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(url + "/draft"))))
                .andExpect(content().string(not(containsString("/agreements/"))));
        as(leader, post(url + "/draft")).andExpect(status().isForbidden());
        as(leader, agreed(url, "AGREED", "")).andExpect(status().isForbidden());
        as(people.with("coordinator"), get(url + "/draft")).andExpect(status().isNotFound());
    }

    private static MockHttpServletRequestBuilder agreed(String url, String answer, String words) {
        return post(url + "/agreements/mother")
                .param("version", "1")
                .param("answer", answer)
                .param("on", "2026-03-03")
                .param("how", "HOME")
                .param("words", words);
    }

    private static MockHttpServletRequestBuilder followedUp(String url) {
        return post(url + "/follow-up")
                .param("version", "1")
                .param("held", "2026-03-03")
                .param("with", "mor og moster")
                .param("decision", "GO_ON")
                .param("rhythm", "monthly")
                .param("rhythmWhy", "Det går hurtigt nu");
    }

    private String goal() {
        return samples.view(coordinator, course.child(), plan)
                .shown()
                .content()
                .goals()
                .getFirst()
                .id()
                .toString();
    }

    private PlanId made() {
        plan = samples.made(coordinator, course.child());
        return plan;
    }

    private void sent(MockHttpServletRequestBuilder request) throws Exception {
        as(coordinator, request).andExpect(status().isSeeOther());
    }

    private ResultActions as(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(people.loggedIn(actor))
                .with(csrf())
                .param("_once", UUID.randomUUID().toString()));
    }
}
