package dk.tidlig.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.tidlig.identity.Actor;
import dk.tidlig.plan.GoalId;
import dk.tidlig.plan.PlanSamples;
import dk.tidlig.plan.PlannedActionId;
import dk.tidlig.plan.content.Goal;
import dk.tidlig.plan.content.PlannedAction;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/// What a planned action is to lead to: chosen among the plan's goals, shown on the page, on paper and in what changed.
@TidligTest
class GoalLinksTest {
    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    PlanSamples samples;

    @Autowired
    JsonMapper json;

    private final String action = "/actions/" + PlannedActionId.random();
    private Actor coordinator;
    private Goal goal;
    private String url;
    private String leads;

    /// A plan with one goal; a draft of it is open.
    @BeforeEach
    void aPlan() throws Exception {
        coordinator = people.with("coordinator");
        var course = samples.course(coordinator);
        var plan = samples.made(coordinator, course.child());
        goal = samples.view(coordinator, course.child(), plan)
                .shown()
                .content()
                .goals()
                .getFirst();
        url = "/children/" + course.child() + "/plans/" + plan;
        leads = "Det skal føre til: " + goal.words();
        send(303, post(url + "/draft"));
    }

    @Test
    void aGoalIsTickedAndStandsOnThePageOnPaperAndInWhatChanged() throws Exception {
        assertThat(send(200, get(url + "/draft" + action))).contains("Hvilke mål skal det føre til?", goal.words());
        send(303, anAction("1").param("goals", goal.id().toString()));
        assertThat(send(200, get(url + "/draft"))).contains(leads);

        send(303, post(url + "/draft/keep").param("version", "1").param("why", "Moster kan hjælpe"));

        assertThat(send(200, get(url))).contains(leads);
        assertThat(send(200, get(url + "/versions/2/print"))).contains(leads);
        assertThat(send(200, get(url + "/versions/2/changes"))).contains("Hvilke mål: " + goal.words());
    }

    @Test
    void noGoalNeedsToBeTicked() throws Exception {
        send(303, anAction("1"));

        assertThat(send(200, get(url + "/draft"))).doesNotContain("Det skal føre til:");
    }

    @Test
    void aGoalThatWasTakenOutMeanwhileIsSaidAndAGoalTakenOutTakesItsLinksAlong() throws Exception {
        assertThat(send(422, anAction("1").param("goals", GoalId.random().toString())))
                .contains("Et af målene er taget ud af planen imens.");
        send(303, anAction("1").param("goals", goal.id().toString()));

        send(303, post(url + "/draft/goals/" + goal.id() + "/remove").param("version", "2"));

        assertThat(send(200, get(url + "/draft"))).doesNotContain("Det skal føre til:");
    }

    @Test
    void oneKeptBeforeGoalsCouldBeNamedHasNone() {
        var old = """
                {"id":{"value":"6f1d1f1e-0000-4000-8000-000000000001"},"kind":"SUPPORT","what":"Passer den lille",
                 "side":"social","ownerName":"moster","status":"PLANNED"}
                """;

        assertThat(json.readValue(old, PlannedAction.class).goals()).isEmpty();
    }

    private MockHttpServletRequestBuilder anAction(String version) {
        return post(url + "/draft" + action)
                .param("version", version)
                .param("kind", "SUPPORT")
                .param("what", "Passer den lille om fredagen")
                .param("side", "social")
                .param("owner", "")
                .param("ownerName", "moster")
                .param("status", "PLANNED");
    }

    private String send(int status, MockHttpServletRequestBuilder request) throws Exception {
        var answer = web.perform(request.with(people.loggedIn(coordinator))
                        .with(csrf())
                        .param("_once", UUID.randomUUID().toString()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(status);
        return answer.getContentAsString(StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    }
}
