package dk.tidlig.offer.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.tidlig.identity.Actor;
import dk.tidlig.offer.Catalogue;
import dk.tidlig.offer.OfferQuery;
import dk.tidlig.support.FreshName;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// What no offer met, through its pages: noted without a name, closed by an offer.
@TidligTest
class NeedPagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    People people;

    @Autowired
    Needs needs;

    @Autowired
    NeedThemes themes;

    @Autowired
    Catalogue catalogue;

    Actor coordinator;
    String missing;

    @BeforeEach
    void somebody() {
        coordinator = people.with("coordinator");
        missing = "en gruppe om " + FreshName.word().toLowerCase(java.util.Locale.ROOT);
    }

    @Test
    void aNeedIsClosedByTheOfferThatMeetsIt() throws Exception {
        assertThat(get(coordinator, "/offers/needs/new").getStatus()).isEqualTo(200);
        assertThat(note(coordinator, missing).getStatus()).isEqualTo(303);
        assertThat(get(coordinator, "/offers/needs").getContentAsString()).contains(missing);
        var url = url();
        assertThat(get(coordinator, url).getContentAsString()).contains("Lav et tilbud ud fra det");
        assertThat(get(coordinator, "/offers/new?need=" + url.substring(url.lastIndexOf('/') + 1))
                        .getContentAsString())
                .contains(missing);
        var offer = Tenant.in(people.here(), () -> catalogue.search(coordinator, OfferQuery.ALL))
                .getFirst()
                .offer()
                .id()
                .toString();
        assertThat(post(coordinator, url + "/meet").getStatus()).isEqualTo(422);
        assertThat(post(coordinator, url + "/meet", "offer", offer).getStatus()).isEqualTo(303);
        assertThat(post(coordinator, url + "/meet", "offer", offer).getContentAsString())
                .contains("allerede opfyldt");
        assertThat(get(coordinator, "/offers/needs").getContentAsString()).doesNotContain(missing);
        assertThat(get(coordinator, "/offers/needs?met=true").getContentAsString())
                .contains(missing);
    }

    @Test
    void nobodyIsNamed() throws Exception {
        assertThat(note(coordinator, "Til 010119-1234").getContentAsString()).contains("ligner et CPR-nummer");
        assertThat(note(coordinator, "noget til Emma i byen").getContentAsString())
                .contains("Handler det om nogen", "Emma");
        assertThat(post(coordinator, "/offers/needs", "theme", "weather", "age", "UNBORN", "missing", missing)
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void isForThoseEntrustedWithIt() throws Exception {
        note(coordinator, missing);
        var url = url();
        var leader = people.with("leader");
        assertThat(get(leader, url).getContentAsString()).contains(missing).doesNotContain("Luk behovet");
        assertThat(note(leader, missing).getStatus()).isEqualTo(403);
        assertThat(get(leader, "/offers/needs/new").getStatus()).isEqualTo(403);
        assertThat(get(people.with("helper"), "/offers/needs").getStatus()).isEqualTo(403);
        assertThat(get(people.elsewhere("coordinator"), url).getStatus()).isEqualTo(404);
    }

    private String url() {
        return Tenant.in(people.here(), () -> needs.list(coordinator, false)).stream()
                .filter(it -> it.missing().equals(missing))
                .map(it -> "/offers/needs/" + it.id())
                .findFirst()
                .orElseThrow();
    }

    private MockHttpServletResponse note(Actor actor, String words) throws Exception {
        var theme = Tenant.in(people.here(), () -> themes.offered())
                .keySet()
                .iterator()
                .next();
        return post(actor, "/offers/needs", "theme", theme, "age", "SIX_TO_NINE", "missing", words);
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
