package dk.tidlig.intake.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// The pages of a referral that was sent, for each who opens them.
@TidligTest
class ReferralPagesTest {
    private static final String TOWN = "maniitsoq";
    private static final List<String> WHY = List.of("Seksuelle overgreb", "ryster på hænderne", "mormor");

    @Autowired
    MockMvc mvc;

    @Autowired
    ReferralSamples samples;

    @Autowired
    ReferralSettlements settlements;

    @Autowired
    People people;

    private GroupId group;
    private Actor member;
    private Actor referrer;
    private Referral referral;
    private String url;

    @BeforeEach
    void oneReferral() {
        group = samples.groupIn(TOWN);
        member = samples.memberOf(group, "case-worker");
        referrer = samples.employed("midwife", "referrer");
        referral = samples.refer(referrer, TOWN);
        url = "/referrals/" + referral.id();
    }

    @Test
    void theGroupReadsAllOfItAndFindsItInItsListAndOnMyDay() throws Exception {
        assertThat(page("/referrals", member))
                .contains(referral.reference().spaced(), "Ufødt barn, termin 14. juni 2026")
                .doesNotContain("Naja")
                .doesNotContain(WHY);
        assertThat(page("/my-day", member)).contains("Henvisning: Ufødt barn").doesNotContain(WHY);
        assertThat(page(url, member)).contains("Naja", "Maniitsoq").contains(WHY);
    }

    @Test
    void oneWhoMayReadAllSeesWhoItIsAboutAndNotWhy() throws Exception {
        for (var role : List.of("coordinator", "leader")) {
            assertThat(page(url, samples.employed("leader", role)))
                    .contains("Naja", "læses kun af dem, der beslutter eller hjælper")
                    .doesNotContain(WHY);
        }
    }

    @Test
    void nobodyElseOpensIt() throws Exception {
        for (var actor : List.of(
                samples.employed("nurse", "helper"),
                samples.employed("midwife", "referrer"),
                samples.employed("leader", "administrator"),
                samples.memberOf(samples.groupIn("kangaamiut"), "case-worker"),
                people.employed("0960", "case-worker", "member", "coordinator"),
                people.with("coordinator"))) {
            for (var path : List.of("", "/sent", "/amend/reasons", "/withdraw")) {
                assertThat(answer(get(url + path), actor).getStatus()).as(path).isIn(403, 404);
            }
            assertThat(send("/more", actor, Map.of("more", "x"))).isIn(403, 404);
            assertThat(send("/amend/reasons", actor, Map.of("reasons", "addiction", "reason", "x")))
                    .isIn(403, 404);
            assertThat(send("/another", actor, Map.of())).isIn(403, 404);
            assertThat(send("/withdraw", actor, Map.of())).isIn(403, 404);
        }
    }

    @Test
    void theReferrerReadsHerOwnAmendsItAndSeesOldAndNew() throws Exception {
        assertThat(page(url, referrer)).contains(WHY);
        assertThat(page(url + "/amend/reasons", referrer)).contains("Hvorfor retter du det?");
        assertThat(answer(
                                post(url + "/amend/reasons")
                                        .param("reasons", "addiction")
                                        .with(csrf()),
                                referrer)
                        .getContentAsString())
                .contains("Skriv, hvorfor du retter det");

        var version = version("/amend/reasons");
        assertThat(send(
                        "/amend/reasons",
                        referrer,
                        Map.of("reasons", "addiction", "reason", "Forkert kryds", "version", version)))
                .isEqualTo(303);

        assertThat(page(url, member)).contains("Rettet siden", "Seksuelle overgreb; Hash", "Forkert kryds");
    }

    @Test
    void theLaterOfTwoWhoAmendSeesWhatStandsAndKeepsWhatTheyWrote() throws Exception {
        var version = version("/amend/seen");
        assertThat(send(
                        "/amend/seen",
                        member,
                        Map.of("words", "Hun sover nu.", "reason", "Set i dag", "version", version)))
                .isEqualTo(303);

        var later = answer(
                post(url + "/amend/seen")
                        .param("words", "Hun ryster mindre.")
                        .param("reason", "Set for nylig")
                        .param("version", version)
                        .with(csrf()),
                referrer);

        assertThat(later.getStatus()).isEqualTo(409);
        assertThat(later.getContentAsString())
                .contains("Det står der nu", "Hun sover nu.", "Hun ryster mindre.", "Set for nylig")
                .doesNotContain("name=\"version\" value=\"" + version + "\"");
    }

    @Test
    void whatWasTakenBackIsNotAmended() throws Exception {
        var version = version("/amend/seen");
        assertThat(send("/withdraw", referrer, Map.of())).isEqualTo(303);

        assertThat(send("/amend/seen", referrer, Map.of("words", "x", "reason", "y", "version", version)))
                .isEqualTo(409);
        assertThat(page(url, referrer)).doesNotContain("/amend/");
    }

    private String version(String form) throws Exception {
        var found = java.util.regex.Pattern.compile("name=\"version\" value=\"(\\d+)\"")
                .matcher(page(url + form, referrer));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void anAnswerThatNoFormOffersIsSaidAtItsField() throws Exception {
        assertThat(send("/amend/consent", referrer, Map.of("consent", "PERHAPS", "reason", "Forkert kryds")))
                .isEqualTo(422);
    }

    @Test
    void theReferrerIsAskedAnswersAndIsToldOfTheDecisionAndNotOfTheHelp() throws Exception {
        samples.in(member, () -> {
            settlements.askForMore(member, referral.id(), "Hvor bor faderen?");
            return group;
        });
        assertThat(page("/referrals/own", referrer)).contains("Gruppen vil gerne vide mere", "Hvor bor faderen?");
        assertThat(page("/my-day", referrer)).contains("Svar gruppen");
        assertThat(send("/more", referrer, Map.of("more", ""))).isEqualTo(422);
        assertThat(send("/more", referrer, Map.of("more", "I Nuuk."))).isEqualTo(303);
        assertThat(page(url, member)).contains("I Nuuk.");
        var helper = samples.employed("family-counsellor", "helper");
        samples.in(
                member,
                () -> settlements.accept(
                        member, referral.id(), new AcceptReferral(Map.of(), Set.of(), member.id(), helper.id())));

        assertThat(page("/referrals/own", referrer))
                .contains("Familien har fået en ansvarlig")
                .doesNotContain("familievejleder", "Hvor bor faderen?");
        assertThat(page(url, helper)).contains(WHY);
    }

    @Test
    void theReferrerIsAskedOnceMoreBeforeItIsTakenBackAndNobodyElseIsOfferedIt() throws Exception {
        assertThat(page(url, referrer)).contains(url + "/withdraw");
        assertThat(page(url, member)).doesNotContain("/withdraw");
        assertThat(answer(get(url + "/withdraw"), member).getRedirectedUrl()).isEqualTo(url);
        assertThat(page(url + "/withdraw", referrer)).contains("Vil du trække henvisningen tilbage?");

        assertThat(send("/withdraw", referrer, Map.of())).isEqualTo(303);

        assertThat(page("/referrals/own", referrer)).contains("Henvisningen er trukket tilbage.");
        assertThat(page(url, referrer)).doesNotContain("/withdraw");
        assertThat(answer(get(url + "/withdraw"), referrer).getRedirectedUrl()).isEqualTo(url);
        var again = answer(post(url + "/withdraw").with(csrf()), referrer);
        assertThat(again.getStatus()).isEqualTo(409);
        assertThat(again.getContentAsString()).contains("Her står, hvor den er nu");
    }

    @Test
    void theReasonsStandOnNoPageOfTheChildAndInNothingPrinted() throws Exception {
        var helper = samples.employed("family-counsellor", "helper");
        var child = samples.in(
                        member,
                        () -> settlements.accept(
                                member,
                                referral.id(),
                                new AcceptReferral(Map.of(), Set.of(), member.id(), helper.id())))
                .getFirst()
                .child();
        var coordinator = samples.employed("leader", "coordinator");
        for (var path : List.of("", "/family", "/print", "/timeline", "/history")) {
            for (var actor : List.of(coordinator, helper, member)) {
                var answer = answer(get("/children/" + child + path), actor);
                assertThat(answer.getContentAsString()).as(path).doesNotContain(WHY);
            }
        }
        assertThat(page("/children/" + child, coordinator)).contains("Henvist til");
        var clerk = samples.employed("leader", "data-protection");
        for (var path : List.of("/extract", "/extract.json")) {
            assertThat(answer(get("/children/" + child + path), clerk).getContentAsString())
                    .doesNotContain(WHY);
        }
    }

    @Test
    void unknownAddressesAreNotFound() throws Exception {
        assertThat(answer(get("/referrals/" + UUID.randomUUID()), member).getStatus())
                .isEqualTo(404);
        assertThat(answer(get("/referrals/own").param("page", "-1"), referrer).getStatus())
                .isEqualTo(200);
        assertThat(answer(get("/referrals/drafts/" + UUID.randomUUID() + "/whom"), referrer)
                        .getStatus())
                .isEqualTo(410);
    }

    private int send(String path, Actor actor, Map<String, String> fields) throws Exception {
        var request = post(url + path).with(csrf());
        fields.forEach(request::param);
        return answer(request, actor).getStatus();
    }

    private String page(String path, Actor actor) throws Exception {
        var answer = answer(get(path), actor);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString()
                .replace("&aring;", "å")
                .replace("&aelig;", "æ")
                .replace("&oslash;", "ø");
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, Actor actor) throws Exception {
        return mvc.perform(request.with(people.loggedIn(actor))).andReturn().getResponse();
    }
}
