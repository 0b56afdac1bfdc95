package dk.tidlig.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.tidlig.identity.Actor;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.support.Visitor;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@TidligTest
class EnquiryPagesTest {
    @LocalServerPort
    int port;

    @Autowired
    MockMvc mvc;

    @Autowired
    People people;

    @Autowired
    EnquirySamples samples;

    private Actor coordinator;

    @BeforeEach
    void one() {
        coordinator = people.with("coordinator");
    }

    @Test
    void anEnquiryStandsInTheListAndOnMyDayAndIsReadOnItsPage() throws Exception {
        var slip = EnquirySamples.send(new Visitor(port));
        var id = samples.id(slip.number());

        var list = page(get("/enquiries").param("number", slip.number()), coordinator);
        var one = page(get("/enquiries/" + id), coordinator);
        var day = page(get("/my-day"), coordinator);

        assertThat(list).contains("Et barn, 5 år", slip.number(), "Ikke læst endnu", "7 dage tilbage");
        assertThat(one).contains("Han sover dårligt", "Ring på 12 34 56 87", "Tal ikke en besked ind.", "4 ud af 10");
        assertThat(one).contains("Familien er i kontakt med sin hjælper inden 7 dage", "dansk tid", "hjælperen");
        assertThat(day).contains("Ny henvendelse: Et barn, 5 år", "Læs og svar");
    }

    @Test
    void whoTakesItIsSeenByColleaguesAndByTheOneWhoWrote() throws Exception {
        var mother = new Visitor(port);
        var slip = EnquirySamples.send(mother);
        var id = samples.id(slip.number());

        var taken =
                answer(post("/enquiries/" + id + "/take").param("_once", key()).with(csrf()), coordinator);

        assertThat(taken.getStatus()).isEqualTo(303);
        assertThat(page(get("/enquiries").param("show", "mine"), coordinator))
                .contains(slip.number(), "Bliver læst af " + coordinator.name());
        mother.get("/enquiry-status/0779");
        mother.post("/enquiry-status/0779", "number", slip.number(), "code", slip.code());
        assertThat(mother.get("/enquiry-status/0779").body())
                .contains("Din henvendelse bliver læst")
                .doesNotContain(coordinator.name());
    }

    @Test
    void whoMayNotListIsLedToTheirOwn() throws Exception {
        var helper = people.with("helper");

        var answer = answer(get("/enquiries"), helper);

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo("/enquiries/own");
        assertThat(page(get("/enquiries/own"), helper)).contains("Du har ikke sendt nogen endnu");
    }

    @Test
    void aProfessionalSendsOneFromOnePage() throws Exception {
        var visitor = people.employed(People.HERE, "health-visitor", "helper");
        assertThat(page(get("/enquiries/new"), visitor)).containsPattern("value=\"health-visitor\"[^>]* checked");

        var empty = answer(post("/enquiries/new").param("_once", key()).with(csrf()), visitor);
        var sent = answer(filled().param("_once", key()), visitor);

        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(empty.getContentAsString()).contains("Vælg, hvem det handler om", "Sæt mindst ét kryds");
        assertThat(sent.getStatus()).isEqualTo(303);
        assertThat(page(get("/enquiries/own"), visitor)).contains("Modtaget. Den er ikke læst endnu.", "Et ufødt barn");
    }

    @Test
    void saysAtTheFieldWhatCannotBeRead() throws Exception {
        var answer = answer(
                filled().param("cpr", "12")
                        .param("bornOn", "32-13-2020")
                        .param("age", "old")
                        .param("place", "77"),
                coordinator);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("Det er ikke et CPR-nummer", "Skriv en rigtig dato", "Skriv alderen i hele år");
    }

    @Test
    void unknownAddressesAreNotFoundAndNothingBreaks() throws Exception {
        assertThat(answer(get("/enquiries/" + UUID.randomUUID()), coordinator).getStatus())
                .isEqualTo(404);
        assertThat(answer(get("/enquiries/not-an-id"), coordinator).getStatus()).isEqualTo(404);
        assertThat(answer(get("/enquiries").param("page", "-3").param("show", "x"), coordinator)
                        .getStatus())
                .isEqualTo(200);
        assertThat(answer(get("/enquiries").param("page", "99999"), coordinator).getStatus())
                .isEqualTo(200);
    }

    private static MockHttpServletRequestBuilder filled() {
        return post("/enquiries/new")
                .param("programme", EnquirySamples.PROGRAMME)
                .param("channel", "health-visitor")
                .param("subject", "UNBORN_CHILD")
                .param("dueOn", "2026-06-01")
                .param("themes", "postnatal-reaction")
                .param("words", "Hun er bekymret for tiden efter fødslen.")
                .param("place", "unknown")
                .param("aware", "family-agrees")
                .param("way", "PHONE")
                .param("phone", "12 34 56 87")
                .with(csrf());
    }

    private String page(MockHttpServletRequestBuilder request, Actor actor) throws Exception {
        var answer = answer(request, actor);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, Actor actor) throws Exception {
        return mvc.perform(request.with(people.loggedIn(actor))).andReturn().getResponse();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
