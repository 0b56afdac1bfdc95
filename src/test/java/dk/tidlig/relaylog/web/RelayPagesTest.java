package dk.tidlig.relaylog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.relaylog.RelayDesk;
import dk.tidlig.support.FreshName;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// A log through its pages, by those who may and by those who may not.
@TidligTest
class RelayPagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    People people;

    @Autowired
    RelayDesk desk;

    Actor mette;
    Actor soren;

    @BeforeEach
    void twoAreAtWork() {
        mette = desk.professional("pedagogue");
        soren = desk.professional("teacher");
    }

    @Test
    void beginsForAChildThatIsNotHereYet() throws Exception {
        assertThat(page("/relay-logs", mette)).contains("Du er ikke med i nogen stafetlog");
        assertThat(page("/relay-logs/new", mette)).contains("Hvad undrer du dig over?");
        assertThat(send("/relay-logs/new", mette, "given", "Ida").getStatus()).isEqualTo(422);

        var begun = send(
                "/relay-logs/new",
                mette,
                "given",
                FreshName.word(),
                "family",
                FreshName.word(),
                "born",
                "2020-02-02",
                "parentGiven",
                "Mor",
                "parentRelation",
                "MOTHER",
                "worry",
                "Han er blevet stille.");
        assertThat(begun.getStatus()).isEqualTo(303);
        assertThat(page(begun.getRedirectedUrl(), mette)).contains("Kladde", "Han er blevet stille.");
        assertThat(page("/relay-logs", mette))
                .contains("Kladde", "data-label=\"Stafetholder\"", "data-label=\"Næste møde\"");
    }

    @Test
    void everyPageOfTheHolderOpens() throws Exception {
        var base = base(desk.open(mette, soren));
        for (var url : new String[] {
            "",
            "/people",
            "/consent",
            "/move",
            "/close",
            "/meeting",
            "/concern",
            "/print",
            "/baton/offer",
            "/baton/away"
        }) {
            assertThat(page(base + url, mette)).as(url).doesNotContain("??");
        }
        assertThat(page(base.replace("/relay-log", ""), mette)).contains("En stafetlog er åben");
    }

    @Test
    void offersTheYoungPersonAsGiverFromTheAgeThatIsSetOnly() throws Exception {
        var small = desk.draft(mette);
        var young = desk.draft(mette, LocalDate.of(2011, 3, 3));

        assertThat(page(base(small) + "/consent", mette)).doesNotContain("Den unge selv");
        assertThat(page(base(young) + "/consent", mette)).contains("Den unge selv");
    }

    @Test
    void aParticipantSeesTheLogAndNothingElseAndTheNextRequestAfterTheFamilysNoIsRefused() throws Exception {
        var child = desk.open(mette, soren);
        assertThat(page(base(child), soren)).contains("Hun leger mest alene.").doesNotContain("/family");
        assertThat(status(base(child) + "/baton/offer", soren)).isEqualTo(403);
        assertThat(status("/children/" + child, soren)).isEqualTo(403);
        assertThat(page("/relay-logs", soren)).contains(base(child));

        desk.withdraws(mette, child, soren);

        assertThat(status(base(child), soren)).isEqualTo(404);
        assertThat(send(base(child) + "/concern", soren, "value", "2").getStatus())
                .isEqualTo(404);
        assertThat(page("/relay-logs", soren)).doesNotContain(base(child));
    }

    @Test
    void theBatonIsOfferedDeclinedOfferedAndAccepted() throws Exception {
        var child = desk.open(mette, soren);
        var base = base(child);
        assertThat(send(base + "/baton/offer", mette).getStatus()).isEqualTo(422);
        assertThat(send(base + "/baton/offer", mette, "to", soren.id().toString())
                        .getStatus())
                .isEqualTo(303);
        var offer = base + "/baton/" + desk.offer(soren, child);
        assertThat(page(base, soren)).contains("Ja, jeg tager stafetten");
        assertThat(page(offer + "/decline", soren)).contains("name=\"why\"");
        assertThat(send(offer + "/decline", soren, "why", "Ikke nu").getStatus())
                .isEqualTo(303);
        assertThat(page(base, mette)).contains("har sagt nej tak", "Ikke nu");
        assertThat(send(offer + "/accept", soren).getStatus()).isEqualTo(409);

        desk.offers(mette, child, soren);
        var again = base + "/baton/" + desk.offer(soren, child);
        assertThat(send(again + "/accept", soren).getStatus()).isEqualTo(303);
        assertThat(page(base, soren)).contains("Luk loggen");
        assertThat(page(base, mette)).doesNotContain("Luk loggen");
    }

    @Test
    void aMeetingIsWrittenOnOneScreenAndAMistakeLosesNothing() throws Exception {
        var base = base(desk.open(mette, soren));
        var wrong = send(base + "/meeting", mette, "on", "2026-03-03", "what1", "Ring til mor", "place-0", "3");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString())
                .contains("Skriv, hvem der var med.", "Skriv, hvem der gør det.", "Ring til mor")
                .contains("value=\"3\" selected");

        var right = meeting(base);
        assertThat(right.getStatus()).isEqualTo(303);
        assertThat(page(base, soren)).contains("I ser det forskelligt: fra 1 til 3", "Ring til mor");
        assertThat(page(base + "/print", soren)).contains("Ring til mor", "Til stede: Mor og far");
    }

    @Test
    void closesAndIsPrintedByWhoeverClosedItAndForTheArchive() throws Exception {
        var child = desk.open(mette, soren);
        var base = base(child);
        assertThat(send(base + "/close", mette).getStatus()).isEqualTo(422);
        assertThat(send(base + "/close", mette, "closing", "parents-alone").getStatus())
                .isEqualTo(303);

        assertThat(page(base, mette)).contains("Forældrene vil slutte loggen");
        assertThat(page(base + "/print", mette)).contains("Forældrene vil slutte loggen");
        assertThat(status(base + "/print", soren)).isEqualTo(404);
        var coordinator = people.employed(RelayDesk.TOWN, "relay-coordinator", "coordinator");
        assertThat(page(base + "/archive", coordinator)).contains("Forældrene vil slutte loggen");
        assertThat(status(base, coordinator)).isEqualTo(403);
    }

    private MockHttpServletResponse meeting(String base) throws Exception {
        return send(
                base + "/meeting",
                mette,
                "on",
                "2026-03-03",
                "present",
                "Mor og far",
                "what1",
                "Ring til mor",
                "who1",
                "Pædagogen",
                "place-0",
                "3",
                "place-1",
                "1",
                "followUpOn",
                "2026-03-20");
    }

    private static String base(ChildId child) {
        return "/children/" + child + "/relay-log";
    }

    private String page(String url, Actor actor) throws Exception {
        var answer =
                mvc.perform(get(url).with(people.loggedIn(actor))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(url).isEqualTo(200);
        return answer.getContentAsString();
    }

    private int status(String url, Actor actor) throws Exception {
        return mvc.perform(get(url).with(people.loggedIn(actor)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private MockHttpServletResponse send(String url, Actor actor, String... fields) throws Exception {
        var request = post(url).with(csrf()).with(people.loggedIn(actor));
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }
}
