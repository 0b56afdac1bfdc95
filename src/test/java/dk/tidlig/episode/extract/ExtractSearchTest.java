package dk.tidlig.episode.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.tidlig.child.ChildView;
import dk.tidlig.child.Children;
import dk.tidlig.episode.EpisodeSamples;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;

/// A family asks what is kept of its child: whoever protects the data finds the child, and no more of it than that.
@TidligTest
class ExtractSearchTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    People people;

    @Autowired
    EpisodeSamples samples;

    @Autowired
    Children children;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Actor officer;
    ChildId child;
    String name;

    @BeforeEach
    void aChildIsHere() {
        officer = people.with("data-protection");
        var coordinator = people.with("coordinator");
        child = samples.open(coordinator).child();
        ChildView it = Tenant.in(people.here(), () -> children.read(coordinator, child));
        name = String.valueOf(it.familyName());
    }

    @Test
    void leadsToWhatTheyMaySeeAndIsNotedWithItsPurpose() throws Exception {
        assertThat(get(officer, "/my-day").getContentAsString()).contains("\"/extracts\"");

        var page = found(officer);

        for (var leaf : new String[] {"extract", "keeping", "consents", "seen"}) {
            var url = "/children/" + child + "/" + leaf;
            assertThat(page).contains("\"" + url + "\"");
            assertThat(get(officer, url).getStatus()).isEqualTo(200);
        }
        assertThat(get(officer, "/children/" + child).getStatus()).isNotEqualTo(200);
        assertThat(purpose()).isNotBlank();
    }

    @Test
    void isForThoseAloneWhoGiveFamiliesWhatIsKept() throws Exception {
        for (var other : new Actor[] {people.with("coordinator"), people.with("administrator")}) {
            assertThat(get(other, "/extracts").getStatus()).isEqualTo(403);
            assertThat(search(other).getStatus()).isEqualTo(403);
            assertThat(get(other, "/my-day").getContentAsString()).doesNotContain("\"/extracts\"");
        }
    }

    @Test
    void findsNobodyOfAnotherMunicipality() throws Exception {
        assertThat(found(people.elsewhere("data-protection")))
                .contains("Vi kender ingen")
                .doesNotContain(child.toString());
    }

    private String purpose() {
        return Tenant.in(
                people.here(),
                () -> transaction.execute(status -> jdbc.sql(
                                "select purpose from audit.entry where actor_id = :actor and action = 'child.find'")
                        .param("actor", officer.id().value())
                        .query(String.class)
                        .single()));
    }

    private String found(Actor who) throws Exception {
        var answer = get(who, String.valueOf(search(who).getRedirectedUrl()));
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse search(Actor who) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.post("/extracts")
                        .param("text", name)
                        .with(csrf())
                        .with(people.loggedIn(who)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse get(Actor who, String url) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(url).with(people.loggedIn(who)))
                .andReturn()
                .getResponse();
    }
}
