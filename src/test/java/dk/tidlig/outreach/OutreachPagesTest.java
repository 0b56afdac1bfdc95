package dk.tidlig.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.tidlig.identity.Actor;
import dk.tidlig.support.FreshName;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// The register of places through its pages: entered, told, found when not told.
@TidligTest
class OutreachPagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    People people;

    Actor coordinator;
    String name;

    @BeforeEach
    void somebody() {
        coordinator = people.with("coordinator");
        name = "Skolen " + FreshName.word();
    }

    @Test
    void aPlaceIsNotToldUntilSomebodyDoes() throws Exception {
        assertThat(get(coordinator, "/outreach/new").getStatus()).isEqualTo(200);
        var url = Objects.requireNonNull(add(coordinator).getRedirectedUrl());
        assertThat(add(coordinator).getContentAsString()).contains("Stedet står der allerede");
        assertThat(get(coordinator, "/outreach?untold=true&kind=school").getContentAsString())
                .contains(name, "Har aldrig fået besked");

        assertThat(told(url, "2026-03-04", "Godt møde").getContentAsString()).contains("Dagen er ikke kommet endnu");
        assertThat(told(url, "2026-03-02", "Barnet 010119-1234").getStatus()).isEqualTo(422);
        assertThat(told(url, "2026-03-02", "Godt møde").getStatus()).isEqualTo(303);
        assertThat(get(coordinator, url).getContentAsString())
                .contains("Fik besked 2. marts 2026", "Besøg", "Godt møde", coordinator.name());
        assertThat(get(coordinator, "/outreach?untold=true").getContentAsString())
                .doesNotContain(name);
    }

    @Test
    void toldMoreThanAYearAgoIsNotTold() throws Exception {
        var url = Objects.requireNonNull(add(coordinator).getRedirectedUrl());
        assertThat(told(url, "2025-03-02", "").getStatus()).isEqualTo(303);
        assertThat(get(coordinator, "/outreach?untold=true").getContentAsString())
                .contains(name);
        assertThat(post(coordinator, url + "/end", "ended", "true").getStatus()).isEqualTo(303);
        assertThat(get(coordinator, "/outreach?untold=true").getContentAsString())
                .doesNotContain(name);
        assertThat(get(coordinator, "/outreach").getContentAsString()).contains(name, "Skal ikke have besked mere");
    }

    @Test
    void isKeptByThoseEntrustedWithIt() throws Exception {
        var url = Objects.requireNonNull(add(coordinator).getRedirectedUrl());
        var leader = people.with("leader");
        assertThat(get(leader, url).getContentAsString()).contains(name).doesNotContain("Hvilken dag?");
        assertThat(add(leader).getStatus()).isEqualTo(403);
        assertThat(get(leader, "/outreach/new").getStatus()).isEqualTo(403);
        assertThat(post(leader, url + "/end", "ended", "true").getStatus()).isEqualTo(403);
        assertThat(get(people.with("helper"), "/outreach").getStatus()).isEqualTo(403);
        assertThat(get(people.elsewhere("coordinator"), url).getStatus()).isEqualTo(404);
        assertThat(get(people.elsewhere("coordinator"), "/outreach").getContentAsString())
                .doesNotContain(name);
    }

    private MockHttpServletResponse add(Actor actor) throws Exception {
        return post(actor, "/outreach", "name", name, "kind", "school");
    }

    private MockHttpServletResponse told(String url, String on, String words) throws Exception {
        var by = coordinator.id().toString();
        return post(coordinator, url + "/told", "on", on, "way", "visit", "by", by, "words", words);
    }

    private MockHttpServletResponse get(Actor actor, String path) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(path).with(people.loggedIn(actor)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse post(Actor actor, String path, String... fields) throws Exception {
        var request = MockMvcRequestBuilders.post(path).with(csrf()).with(people.loggedIn(actor));
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }
}
