package dk.tidlig.child.kin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.tidlig.episode.EpisodeSamples;
import dk.tidlig.episode.Episodes;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.plan.PlanSamples;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// The forms of a family and of its child, to one who may not read of the child or may not change it.
@TidligTest
class FamilyPagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    People people;

    @Autowired
    EpisodeSamples samples;

    @Autowired
    Episodes episodes;

    @Autowired
    Relatives relatives;

    @Autowired
    PlanSamples plans;

    @ParameterizedTest
    @ValueSource(strings = {"new", "b4103906-04b8-4d5a-bf42-3233331f3f87"})
    void aFormThatIsNotFilledInIsShownAgainToNobodyElse(String kin) throws Exception {
        var answer = mvc.perform(post("/children/" + ChildId.random() + "/family/" + kin)
                        .with(csrf())
                        .with(people.loggedIn(people.with("coordinator"))))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString()).doesNotContain("name=\"relation\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"record", "homes/1", "family/new", "birth", "ending"})
    void aFormOpensForThoseAloneWhoMaySendIt(String form) throws Exception {
        var coordinator = people.with("coordinator");
        var helper = people.with("helper");
        var course = samples.open(coordinator);
        Tenant.run(
                people.here(), () -> episodes.assignHelper(coordinator, course.child(), course.episode(), helper.id()));

        assertThat(status(course.child(), form, helper)).isEqualTo(200);
        assertThat(status(course.child(), form, people.with("data-protection"))).isEqualTo(403);
        assertThat(status(course.child(), form, people.with("helper"))).isEqualTo(404);
        assertThat(status(ChildId.random(), form, people.with("data-protection")))
                .isEqualTo(404);
    }

    @Test
    void theLaterOfTwoWhoChangeAnAdultSeesWhatStandsInWordsAndKeepsTheirs() throws Exception {
        var coordinator = people.with("coordinator");
        var child = samples.open(coordinator).child();
        assertThat(sent(child, "new", coordinator, "relation", "FATHER").getStatus())
                .isEqualTo(303);
        var father = Tenant.in(
                people.here(),
                () -> relatives.of(coordinator, child).kin().stream()
                        .filter(one -> one.relation() == KinRelation.FATHER)
                        .findFirst()
                        .orElseThrow());
        var version = String.valueOf(father.version());
        var url = father.id().toString();
        sent(child, url, coordinator, "relation", "GRANDPARENT", "protectedAddress", "true", "version", version);

        var later = sent(child, url, coordinator, "relation", "STEP_PARENT", "version", version);

        assertThat(later.getStatus()).isEqualTo(409);
        assertThat(later.getContentAsString())
                .contains("Det står der nu", "Bedsteforælder</p>", "Bonusforælder</p>", ">Ja</p>", ">Nej</p>")
                .doesNotContain("grandparent</p>", ">true</p>")
                .containsPattern("value=\"STEP_PARENT\" selected");
    }

    @Test
    void aNewAdultsNumberIsExplainedAsANewOne() throws Exception {
        var coordinator = people.with("coordinator");
        var child = plans.course(coordinator, "custody, plan]", "custody, adult-cpr-number, plan]")
                .child();
        var form = get("/children/" + child + "/family/new");

        assertThat(mvc.perform(form.with(people.loggedIn(coordinator)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("10 cifre.")
                .doesNotContain("hvis nummeret ikke skal");
    }

    private MockHttpServletResponse sent(ChildId child, String kin, Actor actor, String... fields) throws Exception {
        var request = post("/children/" + child + "/family/" + kin).with(csrf()).with(people.loggedIn(actor));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    private int status(ChildId child, String form, Actor actor) throws Exception {
        return mvc.perform(get("/children/" + child + "/" + form).with(people.loggedIn(actor)))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
