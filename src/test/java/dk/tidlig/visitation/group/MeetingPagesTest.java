package dk.tidlig.visitation.group;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.identity.Actor;
import dk.tidlig.intake.referral.Referral;
import dk.tidlig.intake.referral.ReferralSamples;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.support.Visitor;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Through the real pages, as a browser without JavaScript sees them.
@TidligTest
class MeetingPagesTest {
    private static final String TOWN = "sarfannguit";
    private static final String REASON = "Seksuelle overgreb";

    @LocalServerPort
    int port;

    @Autowired
    MeetingSamples tables;

    @Autowired
    ReferralSamples samples;

    @Autowired
    People people;

    private MeetingSamples.Table table;
    private Referral referral;
    private Visitor worker;
    private String meeting;
    private String one;

    @BeforeEach
    void atTheTable() {
        table = tables.table(TOWN);
        referral = samples.refer(samples.employed("midwife", "referrer"), TOWN);
        worker = loggedIn(table.worker());
        meeting = "/groups/" + table.group() + "/meetings/" + table.meeting();
        one = meeting + "/referrals/" + referral.id();
    }

    @Test
    void theGroupsPageShowsWhatWaitsWithItsClockAndNoNameAndNoReason() {
        var answer = worker.get("/groups");
        assertThat(Visitor.location(answer)).isEqualTo("/groups/" + table.group());

        var page = worker.get("/groups/" + table.group()).body();

        assertThat(page)
                .contains("Ufødt barn, termin 14. juni 2026", "Ny henvisning", "t-clock", "Mødet i dag")
                .doesNotContain("Naja", REASON);
    }

    @Test
    void theMeetingIsOnTheDayOfThoseWhoSitInTheGroupAndOfNobodyElse() {
        var nobody = loggedIn(samples.employed("nurse", "member"));

        assertThat(worker.get("/my-day").body()).contains(meeting, "1 henvisning venter");
        assertThat(nobody.get("/my-day").body()).doesNotContain(meeting);
    }

    @Test
    void aVacancyAndAMissingProfessionAreSaidInWords() {
        tables.present(table, table.midwife());

        assertThat(worker.get(meeting).body())
                .contains("I kan ikke beslutte endnu: 1 fag er til stede, og der skal være 3.")
                .contains("Skal være til stede og mangler: sagsbehandler.")
                .contains("Mangler i gruppen: familievejleder");
    }

    @Test
    void aMemberOpensAMeetingTwiceAndItIsOne() {
        worker.get("/groups/" + table.group());

        var again = worker.post("/groups/" + table.group() + "/meetings", "on", "2026-03-03");

        assertThat(Visitor.location(again)).isEqualTo(meeting);
        assertThat(worker.post("/groups/" + table.group() + "/meetings", "on", "2030-01-01")
                        .statusCode())
                .isEqualTo(422);
        assertThat(worker.post("/groups/" + table.group() + "/meetings", "on", "i morgen")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void whoIsPresentIsTickedAndTheSecondOfTwoWhoTickSeesIt() {
        worker.get(meeting);
        assertThat(worker.post(meeting + "/present", "version", "1", "present", id(table.midwife()))
                        .statusCode())
                .isEqualTo(303);

        var later = worker.post(meeting + "/present", "version", "1", "present", id(table.worker()));

        assertThat(later.statusCode()).isEqualTo(409);
        assertThat(later.body())
                .contains("Det står der nu", "Dine krydser står i formularen")
                .containsPattern("<li>[^<]*: " + table.midwife().name() + "</li>")
                .containsPattern("value=\"" + id(table.worker()) + "\" checked");
    }

    @Test
    void theGroupDecidesAndTheNextFamilyIsOneClickAway() {
        assertThat(worker.get(one + "?read=true").body()).contains("Naja", REASON, "Hvad beslutter gruppen?");

        var answer = decide(worker, "kind", "ACCEPTED", "responsible", id(table.midwife()), "followUpOn", "2026-04-14");

        assertThat(Visitor.location(answer)).isEqualTo(meeting);
        assertThat(worker.get(meeting).body())
                .contains("Taget ind", "14. april 2026")
                .doesNotContain("begrunder");
        assertThat(worker.get(one + "?read=true").body()).contains("Vi begrunder det her.", "Ændr beslutningen");
    }

    @Test
    void whoeverMayTakeNoPartCanSaySoBeforeTheReasonsAreRead() {
        assertThat(worker.get(one).body())
                .contains("Naja", "Inhabil?", "Læs, hvorfor familien er henvist")
                .doesNotContain(REASON, "Hvad beslutter gruppen?");
    }

    @Test
    void minutesOnPaperHaveNoNameAndNoReason() {
        worker.get(one);
        decide(
                worker,
                "kind",
                "ACCEPTED",
                "responsible",
                id(table.midwife()),
                "followUpOn",
                "2026-04-14",
                "dissent[" + id(table.visitor()) + "]",
                "Det ved hun ikke.");

        var paper = worker.get(meeting + "/print").body();

        assertThat(paper)
                .contains(
                        "Referat",
                        "Taget ind",
                        "Så det anderledes",
                        table.visitor().name())
                .doesNotContain("Naja", REASON, "Vi begrunder det her.", "Det ved hun ikke.");
        assertThat(worker.get(one + "?read=true").body()).contains("Det ved hun ikke.");
    }

    @Test
    void aRefusedDecisionComesBackFilled() {
        tables.present(table, table.midwife());
        worker.get(one);

        var answer = decide(worker, "kind", "OTHER_OFFER", "words", "Tal med hende.");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("I kan ikke beslutte endnu.", "Mindst tre fag", "Tal med hende.");
        assertThat(decide(worker, "kind", "").statusCode()).isEqualTo(422);
    }

    @Test
    void aCivilNumberAmongTheWordsIsCaughtAndNothingIsKept() {
        worker.get(one);
        var number = "Hendes nummer er 240722-9995.";

        assertThat(decide(worker, "kind", "OTHER_OFFER", "words", number).body())
                .contains("Der står et CPR-nummer.");
        var dissent = "dissent[" + id(table.visitor()) + "]";
        assertThat(decide(worker, "kind", "OTHER_OFFER", "words", "Tal med hende.", dissent, number)
                        .statusCode())
                .isEqualTo(422);
        assertThat(worker.post(one, "version", "0", "kind", "OTHER_OFFER", "reason", number, "words", "Tal med hende.")
                        .statusCode())
                .isEqualTo(422);
        assertThat(tables.rowsAsText(table.worker()))
                .doesNotContain(referral.id().toString());
    }

    @Test
    void theSecondOfTwoWhoDecideSeesTheFirstAndLosesNoWord() {
        var midwife = loggedIn(table.midwife());
        worker.get(one);
        midwife.get(one);
        decide(worker, "kind", "ASKED_FOR_MORE", "words", "Hvor bor faderen?");

        var answer = decide(midwife, "kind", "OTHER_OFFER", "words", "Tal med hende.");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("En anden har været her", "Hvor bor faderen?", "Tal med hende.", "Vi begrunder det her.");
    }

    @Test
    void theSecondOfTwoWhoSayNoSeesTheFirstAndLosesNoWord() {
        var midwife = loggedIn(table.midwife());
        worker.get(one);
        midwife.get(one);
        decide(worker, "kind", "NOT_TARGET_GROUP", "words", "Barnet er for stort.");

        var answer =
                decide(midwife, "kind", "ACCEPTED", "responsible", id(table.midwife()), "followUpOn", "2026-04-14");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("Ikke i målgruppen", "Det valgte og skrev du", "Vi begrunder det her.")
                .containsSubsequence(
                        "Beslutning</dt><dd>Taget ind", table.midwife().name(), "14. april 2026");
    }

    @Test
    void sentTwiceItIsDecidedOnce() {
        worker.get(one);
        var once = UUID.randomUUID().toString();
        var fields = new String[] {
            "_once", once, "kind", "ACCEPTED", "responsible", id(table.worker()), "followUpOn", "2026-04-14"
        };

        assertThat(decide(worker, fields).statusCode()).isEqualTo(303);
        assertThat(decide(worker, fields).statusCode()).isEqualTo(303);

        assertThat(worker.get(meeting).body().split("Gruppen følger op", -1)).hasSize(2);
    }

    @Test
    void aNotificationLeadsToWhereItIsWritten() {
        worker.get(one);

        var answer = decide(worker, "kind", "NOTIFICATION", "responsible", id(table.worker()));

        assertThat(Visitor.location(answer)).matches("/children/[0-9a-f-]+/notifications/new");
        assertThat(worker.get(Visitor.location(answer)).body()).contains("Underretningen er ikke skrevet endnu");
        assertThat(worker.get(one + "?read=true").body())
                .contains("Det skal der ske nu", "om den er modtaget", Visitor.location(answer))
                .doesNotContain("afslutter den ansvarlige forløbet");
    }

    @Test
    void whoIsDisqualifiedIsLedAwayAndReadsTheCaseNoMore() {
        var visitor = loggedIn(table.visitor());
        visitor.get(one);

        var answer = visitor.post(one + "/no-part", "user", id(table.visitor()));

        assertThat(Visitor.location(answer)).isEqualTo(meeting);
        assertThat(visitor.get(one).statusCode()).isEqualTo(403);
        assertThat(visitor.get("/referrals/" + referral.id()).statusCode()).isEqualTo(403);
        assertThat(worker.get(one + "?read=true").body()).contains("er inhabil og deltager ikke");
    }

    @Test
    void aDecisionIsAmendedOnThePage() {
        worker.get(one);
        decide(worker, "kind", "ACCEPTED", "responsible", id(table.midwife()), "followUpOn", "2026-04-14");
        var page = worker.get(one + "?read=true").body();
        var amends = page.replaceAll("(?s).*name=\"amends\" value=\"([0-9a-f-]+)\".*", "$1");
        var who = id(table.worker());
        var fields = new String[] {
            "amends", amends, "because", "Syg.", "reason", "Ny.", "responsible", who, "followUpOn", "2026-05-01"
        };
        var answer = worker.post(one + "/amend", fields);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(worker.get(one + "?read=true").body())
                .contains("Syg.", "Ny.", "Vi begrunder det her.", "Gælder ikke mere");
        assertThat(worker.post(one + "/amend", "amends", amends, "reason", "x").statusCode())
                .isEqualTo(422);
    }

    private HttpResponse<String> decide(Visitor visitor, String... fields) {
        var all = new ArrayList<>(List.of("version", "0", "reason", "Vi begrunder det her."));
        all.addAll(Arrays.asList(fields));
        return visitor.post(one, all.toArray(String[]::new));
    }

    private static String id(Actor actor) {
        return actor.id().toString();
    }

    private Visitor loggedIn(Actor actor) {
        var visitor = new Visitor(port);
        visitor.logIn(people.letLogIn(actor), People.PASSWORD);
        return visitor;
    }
}
