package dk.tidlig.child.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.tidlig.child.AdultDetails;
import dk.tidlig.child.kin.KinDetails;
import dk.tidlig.child.kin.KinId;
import dk.tidlig.child.kin.KinRelation;
import dk.tidlig.child.kin.Relatives;
import dk.tidlig.episode.EpisodeSamples;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.support.FreshName;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// A consent through its pages: asked for, written, read, withdrawn.
@TidligTest
class ConsentPagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    People people;

    @Autowired
    EpisodeSamples samples;

    @Autowired
    Relatives relatives;

    @Autowired
    Consents consents;

    Actor coordinator;
    ChildId child;

    @BeforeEach
    void aChildIsHere() {
        coordinator = people.with("coordinator");
        child = samples.open(coordinator).child();
    }

    @Test
    void asksFirstWhoHasCustody() throws Exception {
        assertThat(page("/consents", coordinator)).contains("Hvem har forældremyndigheden?");
        assertThat(page("/consents/new", coordinator)).doesNotContain("name=\"way\"");
    }

    @Test
    void isWrittenAndWithdrawn() throws Exception {
        var mother = mother();
        assertThat(page("/consents", coordinator)).contains("Ingen samtykker endnu");
        assertThat(page("/consents/new", coordinator)).contains("name=\"way\"", "Alle i Sundhedsplejen");

        var refused = send("/consents/new", "to", "unit:ppr", "on", "2026-03-02");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Vælg, hvem i familien det er.");

        var given = give(mother);
        assertThat(given.getStatus()).isEqualTo(303);
        assertThat(page("/consents", coordinator)).contains("mundtligt på et møde 2. marts 2026");

        var id = Tenant.in(people.here(), () -> consents.page(coordinator, child))
                .standing()
                .getFirst()
                .id();
        assertThat(page("/consents/" + id + "/withdraw", coordinator)).contains("name=\"giver\"");
        var back = send("/consents/" + id + "/withdraw", "giver", mother.toString(), "way", "WRITING");
        assertThat(back.getStatus()).isEqualTo(303);
        assertThat(page("/consents", coordinator)).contains("Tidligere samtykker", "Trukket tilbage af");
        assertThat(page("", coordinator)).contains("trukket tilbage");
    }

    @Test
    void opensForThoseAloneWhoMay() throws Exception {
        assertThat(get("/consents", people.with("helper")).getStatus()).isEqualTo(404);
        assertThat(get("/consents/new", people.with("data-protection")).getStatus())
                .isEqualTo(403);
        assertThat(get("/consents", people.with("data-protection")).getStatus()).isEqualTo(200);
        assertThat(get("/consents", people.elsewhere("coordinator")).getStatus())
                .isNotEqualTo(200);
    }

    private MockHttpServletResponse give(KinId mother) throws Exception {
        return send(
                "/consents/new",
                "to",
                "unit:ppr",
                "data",
                "wellbeing",
                "purpose",
                "cooperation",
                "giver",
                mother.toString(),
                "way",
                "MEETING",
                "on",
                "2026-03-02");
    }

    private KinId mother() {
        var adult = AdultDetails.named(FreshName.word(), FreshName.word());
        return Tenant.in(
                people.here(),
                () -> relatives.add(coordinator, child, new KinDetails(adult, KinRelation.MOTHER, true, null)));
    }

    private String page(String url, Actor actor) throws Exception {
        var answer = get(url, actor);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse get(String url, Actor actor) throws Exception {
        return mvc.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get(
                                "/children/" + child + url)
                        .with(people.loggedIn(actor)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse send(String url, String... fields) throws Exception {
        var request = post("/children/" + child + url).with(csrf()).with(people.loggedIn(coordinator));
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }
}
