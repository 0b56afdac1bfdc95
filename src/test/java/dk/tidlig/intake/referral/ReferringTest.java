package dk.tidlig.intake.referral;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.support.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Through the real pages, as a browser without JavaScript sees them.
@TidligTest
class ReferringTest {
    private static final String TOWN = "maniitsoq";
    private static final int THIN_LINE = 20_000;

    @LocalServerPort
    int port;

    @Autowired
    ReferralSamples samples;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    private GroupId group;
    private Visitor midwife;
    private Actor referrer;

    @BeforeEach
    void comes() {
        group = samples.groupIn(TOWN);
        referrer = samples.employed("midwife", "referrer");
        midwife = loggedIn(referrer);
    }

    @Test
    void refersTwinsOneQuestionAtATimeAndGetsANumber() {
        var draft = ReferralSamples.answerEverything(midwife, TOWN);
        var check = midwife.get(draft + "/check").body();

        assertThat(check).contains("Naja Prøve", "Seksuelle overgreb", "Hendes mormor.");
        assertThat(check).contains("Henvisningen går til Gruppe");
        var sent = midwife.post(draft + "/check");
        assertThat(sent.statusCode()).isEqualTo(303);
        var receipt = midwife.get(Visitor.location(midwife.get(Visitor.location(sent))))
                .body();

        assertThat(receipt).containsPattern("t-code\">[0-9A-Z]{4}-[0-9A-Z]{4}<").contains("senest");
        var own = midwife.get("/referrals/own").body();
        assertThat(own)
                .contains("2 ufødte børn, termin 14. juni 2026", "Modtaget.")
                .doesNotContain("Seksuelle", "Naja");
    }

    @Test
    void everyPageAfterTheFirstIsSmall() {
        var draft = ReferralSamples.answerEverything(midwife, TOWN);

        for (var path : List.of("whom", "parent", "lives", "child", "reasons", "seen", "done", "consent", "check")) {
            assertThat(midwife.get(draft + "/" + path).body().getBytes(StandardCharsets.UTF_8).length)
                    .as(path)
                    .isLessThan(THIN_LINE);
        }
    }

    @Test
    void eachPageAsksItsOwnQuestion() {
        var draft = ReferralSamples.answerEverything(midwife, TOWN);
        var questions = Map.of(
                "whom", "Hvem henviser du?",
                "parent", "Hvem er den gravide?",
                "lives", "Hvor bor familien?",
                "child", "Hvornår er der termin?",
                "reasons", "Hvorfor henviser du?",
                "seen", "Hvad ser du?",
                "consent", "Hvad siger familien?");

        for (var one : questions.entrySet()) {
            assertThat(heading(midwife.get(draft + "/" + one.getKey()).body())).isEqualTo(one.getValue());
        }
        assertThat(midwife.get(draft + "/lives").body()).contains("Får henvisningen: Gruppe");
        assertThat(midwife.get(draft + "/reasons").body()).contains("Ikke af ledere, administratorer");
        assertThat(midwife.get("/enquiries/new")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/referrals/new");
    }

    private static String heading(String page) {
        var found = Pattern.compile("<h1[^>]*>(?:<label[^>]*>)?([^<]+)<").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void theDraftsOfOneAreListedForThatOne() {
        ReferralSamples.answerEverything(midwife, TOWN);

        assertThat(midwife.get("/referrals/new").body())
                .contains("Begyndt og ikke sendt")
                .doesNotContain("Naja");
    }

    @Test
    void aDraftIsItsWritersAloneAndGoneAfterItsDays() {
        var draft = ReferralSamples.answerEverything(midwife, TOWN);
        var colleague = loggedIn(samples.employed("midwife", "referrer", "member", "coordinator"));

        assertThat(colleague.get(draft + "/parent").body()).doesNotContain("Naja");
        assertThat(colleague.get(draft + "/check").statusCode()).isEqualTo(410);
        assertThat(colleague.get("/referrals/new").body()).doesNotContain(draft);
        assertThat(midwife.get("/referrals/new").body()).contains(draft);
        clock.advance(Duration.ofDays(15));
        assertThat(loggedIn(referrer).get(draft + "/check").statusCode()).isEqualTo(410);
    }

    @Test
    void sentTwiceItIsSentOnce() {
        var draft = ReferralSamples.answerEverything(midwife, TOWN);
        midwife.get(draft + "/check");

        var first = midwife.post(draft + "/check");
        var second = midwife.post(draft + "/check");

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(Visitor.location(midwife.get(Visitor.location(second))))
                .isEqualTo(Visitor.location(midwife.get(Visitor.location(first))));
        assertThat(samples.count("select count(*) from intake.referral_draft where answers is not null and id = '"
                        + draft.substring(draft.lastIndexOf('/') + 1) + "'"))
                .isZero();
    }

    @Test
    void aPlaceThatNoGroupServesIsToldAndNotToBeChosen() {
        var draft = begun("/lives");

        assertThat(midwife.get(draft).body())
                .contains("Ingen gruppe dækker")
                .contains("Atammik")
                .doesNotContain("value=\"" + ReferralSamples.SERVED_BY_NONE);
        var forced = midwife.post(draft, "locality", ReferralSamples.SERVED_BY_NONE);
        assertThat(forced.statusCode()).isEqualTo(422);
        assertThat(forced.body()).contains("ingen ville få henvisningen");
    }

    @Test
    void saysAtTheFieldForWhomItIsNotAndLosesNothing() {
        var draft = begun("/child");

        var far = midwife.post(draft, "dueOn", "2027-01-04", "count", "1");
        assertThat(far.statusCode()).isEqualTo(422);
        assertThat(far.body()).contains("mere end ti måneder fremme", "value=\"2027-01-04\"");
        var past = midwife.post(draft, "dueOn", "2026-02-02", "count", "1");
        assertThat(past.body()).contains("mere end fire uger gammel");
        var nonsense = midwife.post(draft, "dueOn", "torsdag", "count", "1");
        assertThat(nonsense.body()).contains("rigtig dato", "torsdag");

        midwife.post(draft.replace("/child", "/whom"), "subject", "CHILD");
        midwife.get(draft);
        var two = midwife.post(draft, "givenName", "Ivik", "bornOn", "2024-03-03");
        assertThat(two.statusCode()).isEqualTo(422);
        assertThat(two.body()).contains("ikke for et barn på den alder", "12 34 57", "Ivik");
        assertThat(midwife.post(draft, "givenName", "Ivik", "bornOn", "2024-03-04")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void withoutAYesFromTheFamilyItIsNotSent() {
        var draft = begun("/consent");

        var no = midwife.post(draft, "consent", "NOT_ASKED");

        assertThat(no.statusCode()).isEqualTo(422);
        assertThat(no.body()).contains("underrette kommunen");
    }

    @Test
    void whoMayNotReferComesNoFurtherThanTheDoor() {
        var helper = loggedIn(samples.employed("nurse", "helper"));
        helper.get("/");

        assertThat(helper.get("/referrals/new").statusCode()).isEqualTo(403);
        assertThat(helper.post("/referrals/new", "programme", ReferralSamples.PROGRAMME)
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Visitor(port).get("/referrals/new").statusCode()).isIn(302, 303);
    }

    @Test
    void theOtherCountryTakesNone() {
        var coordinator = people.with("coordinator");
        var visitor = new Visitor(port);
        visitor.logIn(people.letLogIn(coordinator), People.PASSWORD);
        visitor.get("/");

        assertThat(visitor.get("/referrals/new").statusCode()).isEqualTo(403);
    }

    private String begun(String step) {
        midwife.get("/referrals/new");
        var begun = midwife.post("/referrals/new", "programme", ReferralSamples.PROGRAMME);
        var draft = Visitor.location(begun).replace("/check", "");
        midwife.get(draft + "/whom");
        midwife.post(draft + "/whom", "subject", "UNBORN_CHILD");
        midwife.get(draft + step);
        return draft + step;
    }

    private Visitor loggedIn(Actor actor) {
        var visitor = new Visitor(port);
        visitor.logIn(people.letLogIn(actor), People.PASSWORD);
        return visitor;
    }
}
