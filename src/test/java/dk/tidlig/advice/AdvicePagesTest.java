package dk.tidlig.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.tidlig.identity.Actor;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Tenant;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// Advice through its pages: asked, answered, asked on, ended, become an enquiry, forgotten.
@TidligTest
class AdvicePagesTest {
    private static final String TOWN = "0450";
    private static final String QUESTION = "Et barn leger mest alene. Hvad gør jeg?";

    @Autowired
    MockMvc mvc;

    @Autowired
    People people;

    @Autowired
    Municipalities municipalities;

    @Autowired
    AdviceSweep sweep;

    @Autowired
    TestClock clock;

    Actor asker;
    Actor adviser;

    @BeforeEach
    void two() {
        asker = people.employed(TOWN, "pedagogue", "professional");
        adviser = people.employed(TOWN, "school-social-worker", "adviser");
    }

    @Test
    void aQuestionIsAnsweredAndAskedOn() throws Exception {
        var url = asks(QUESTION);
        assertThat(get(adviser, "/my-day").getContentAsString()).contains(url, "Nogen beder om råd", "3 dage tilbage");
        assertThat(get(adviser, url).getContentAsString())
                .contains(QUESTION, "pædagog", "Fristen er")
                .doesNotContain(asker.name());

        assertThat(post(adviser, url + "/answer", "after", "1", "words", "Leg med i går-lege.")
                        .getStatus())
                .isEqualTo(303);
        assertThat(get(asker, "/my-day").getContentAsString()).contains(url, "Du har fået svar");
        assertThat(get(asker, url).getContentAsString()).contains("Leg med i går-lege.", adviser.name());
        assertThat(post(asker, url + "/more", "after", "1", "words", "Hvor længe?")
                        .getStatus())
                .isEqualTo(409);
        assertThat(post(asker, url + "/more", "after", "2", "words", "Hvor længe?")
                        .getStatus())
                .isEqualTo(303);
        assertThat(get(adviser, "/advice").getContentAsString()).contains(url);
        assertThat(post(asker, url + "/end").getStatus()).isEqualTo(303);
        assertThat(post(adviser, url + "/answer", "after", "3", "words", "En uge.")
                        .getStatus())
                .isEqualTo(409);
        assertThat(get(adviser, "/my-day").getContentAsString()).doesNotContain(url);
    }

    @Test
    void nobodyIsNamedUnnoticed() throws Exception {
        var cpr = ask(asker, "Barnet 010119-1234 er stille");
        assertThat(cpr.getStatus()).isEqualTo(422);
        assertThat(cpr.getContentAsString()).contains("ligner et CPR-nummer", "010119-1234 er stille");
        var phone = ask(asker, "Mor har nummer 23 45 67 89");
        assertThat(phone.getStatus()).isEqualTo(422);
        assertThat(phone.getContentAsString()).contains("Handler det om nogen", "ingen kan kendes", "23 45 67 89");
        assertThat(ask(asker, "Mor har nummer 23 45 67 89", "sure", "23 45 67 89")
                        .getStatus())
                .isEqualTo(303);
        var url = asks(QUESTION);
        assertThat(post(adviser, url + "/answer", "after", "1", "words", "Ring 010119-1234")
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void isForThoseItConcerns() throws Exception {
        var url = asks(QUESTION);
        var other = people.employed(TOWN, "teacher", "professional");
        assertThat(get(other, url).getStatus()).isEqualTo(404);
        assertThat(get(other, "/advice").getContentAsString()).doesNotContain(url);
        assertThat(post(other, url + "/answer", "after", "1", "words", "Nej").getStatus())
                .isEqualTo(404);
        assertThat(post(other, url + "/end").getStatus()).isEqualTo(404);
        assertThat(post(adviser, url + "/enquiry", "agreed", "true").getStatus())
                .isEqualTo(404);
        assertThat(get(people.elsewhere("coordinator"), url).getStatus()).isEqualTo(404);
        var protection = people.employed(TOWN, "data-protection-officer", "data-protection");
        for (var path : new String[] {"/advice", "/advice/new", "/advice/figures", url}) {
            assertThat(get(protection, path).getStatus()).as(path).isEqualTo(403);
        }
        assertThat(ask(protection, QUESTION).getStatus()).isEqualTo(403);
        var both = people.employed(TOWN, "school-social-worker", "professional", "adviser");
        var own = Objects.requireNonNull(ask(both, QUESTION).getRedirectedUrl());
        assertThat(post(both, own + "/answer", "after", "1", "words", "Ja").getStatus())
                .isEqualTo(422);
    }

    @Test
    void becomesAnEnquiryOnlyWithTheFamilyAndCarriesNothingOver() throws Exception {
        var url = asks(QUESTION);
        assertThat(get(asker, url + "/enquiry").getStatus()).isEqualTo(200);
        var refused = post(asker, url + "/enquiry", "agreed", "false");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Tal med familien først");
        var sent = post(asker, url + "/enquiry", "agreed", "true");
        assertThat(sent.getRedirectedUrl()).isEqualTo("/enquiries/new");
        assertThat(get(asker, url).getContentAsString()).contains("Det blev til en henvendelse");
    }

    @Test
    void isForgottenButCounted() throws Exception {
        var url = asks(QUESTION);
        var town = municipalities.byCode(TOWN).orElseThrow();
        clock.advance(Duration.ofDays(181));
        Tenant.run(town.id(), () -> sweep.run(town));
        assertThat(get(asker, url).getStatus()).isEqualTo(404);
        assertThat(get(adviser, url).getContentAsString())
                .contains("Teksten er slettet")
                .doesNotContain(QUESTION);
    }

    @Test
    void isCountedWithoutSmallCells() throws Exception {
        var abroad = people.employed(People.ABROAD, "leader", "leader");
        var page = get(abroad, "/advice/figures").getContentAsString();
        assertThat(page).contains("Tal under 5 vises ikke", "/advice/figures?year=2025");
        for (int i = 0; i < 6; i++) {
            asks(QUESTION + " " + i);
        }
        assertThat(get(adviser, "/advice/figures").getContentAsString())
                .contains("Venskaber og fællesskab", "Børnehaven Solsikken");
    }

    private String asks(String words) throws Exception {
        return Objects.requireNonNull(ask(asker, words).getRedirectedUrl());
    }

    private MockHttpServletResponse ask(Actor actor, String words, String... more) throws Exception {
        var fields = new String[8 + more.length];
        var first = new String[] {
            "theme", "relations", "place", "boernehaven-solsikken", "age", "three-to-five", "words", words
        };
        System.arraycopy(first, 0, fields, 0, 8);
        System.arraycopy(more, 0, fields, 8, more.length);
        return post(actor, "/advice", fields);
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
