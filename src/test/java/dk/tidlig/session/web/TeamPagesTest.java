package dk.tidlig.session.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.tidlig.identity.Actor;
import dk.tidlig.offer.OfferId;
import dk.tidlig.session.SessionSamples;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// The pages on which an offer is said to need a team, and a team is put together.
@TidligTest
class TeamPagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    SessionSamples samples;

    @Autowired
    People people;

    Actor coordinator;
    Actor visitor;
    SessionSamples.Family family;
    OfferId offer;
    String child;

    @BeforeEach
    void anOffer() throws Exception {
        coordinator = people.with("coordinator");
        visitor = people.employed(People.HERE, "health-visitor", "helper");
        family = samples.family(coordinator);
        offer = samples.offer(coordinator, 4, null);
        child = "/children/" + family.child();
        send("/offers/" + offer + "/training", "needs=health-visitor&needs=psychologist&steps=Lære at se\nLege sammen")
                .andExpect(status().isSeeOther());
    }

    @Test
    void theOfferSaysWhatItsTeamNeedsAndDoes() throws Exception {
        look("/offers/" + offer + "/training").andExpect(content().string(containsString("Lege sammen")));
        look("/offers/" + offer + "/competences/new").andExpect(status().isOk());
        look(child + "/courses/new").andExpect(content().string(containsString("/teams/new")));
    }

    @Test
    void aTeamThatLacksKeepsTheFormAndAWholeOneIsBookedOnce() throws Exception {
        var form = "offer=" + offer + "&audience=TOGETHER&lead=" + coordinator.id() + "&people=" + coordinator.id()
                + "&day=2026-03-10&time=10:00&count=2&weeks=1&minutes=60&mode=OFFICE";

        send(child + "/teams", form)
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Holdet mangler: sundhedsplejerske")));
        var whole = form + "&people=" + visitor.id();
        send(child + "/teams", whole).andExpect(status().isSeeOther());
        send(child + "/teams", whole).andExpect(status().is4xxClientError());

        assertThat(samples.read(coordinator, family).getFirst().courses()).hasSize(1);
        look(child + "/courses/"
                        + samples.read(coordinator, family)
                                .getFirst()
                                .courses()
                                .getFirst()
                                .course()
                                .id())
                .andExpect(content().string(containsString("ansvarlig for holdet")))
                .andExpect(content().string(containsString("Lære at se")));
    }

    @Test
    void theBackButtonMeetsTheForm() throws Exception {
        mvc.perform(get(child + "/teams").with(people.loggedIn(coordinator))).andExpect(status().is3xxRedirection());
        mvc.perform(get(child + "/teams/new").with(people.loggedIn(people.with("helper"))))
                .andExpect(status().isNotFound());
    }

    private ResultActions look(String url) throws Exception {
        return mvc.perform(get(url).with(people.loggedIn(coordinator))).andExpect(status().isOk());
    }

    private ResultActions send(String url, String form) throws Exception {
        var request = post(url)
                .with(people.loggedIn(coordinator))
                .with(csrf())
                .param("_once", UUID.randomUUID().toString());
        for (var field : form.split("&")) {
            var parts = field.split("=", 2);
            request.param(parts[0], parts[1]);
        }
        return mvc.perform(request);
    }
}
