package dk.tidlig.visitation.group;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.identity.Actor;
import dk.tidlig.intake.Standing;
import dk.tidlig.intake.referral.AcceptReferral;
import dk.tidlig.intake.referral.Referral;
import dk.tidlig.intake.referral.ReferralSamples;
import dk.tidlig.intake.referral.Referrals;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.support.Visitor;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A group that decides to notify: no course begins, and whoever is responsible writes it in time.
@TidligTest
class GroupNotifyingTest {
    private static final String TOWN = "kangaamiut";
    private static final String TO_WRITE = "Der skal skrives en underretning. Besluttet af gruppen tirsdag 3. marts.";

    @LocalServerPort
    int port;

    @Autowired
    MeetingSamples tables;

    @Autowired
    ReferralSamples samples;

    @Autowired
    Referrals referrals;

    @Autowired
    GroupVisitations visitations;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    private MeetingSamples.Table table;
    private Actor referrer;
    private Referral referral;
    private List<ChildId> twins;
    private Visitor midwife;
    private String write;

    @BeforeEach
    void aDecision() {
        table = tables.table(TOWN);
        referrer = samples.employed("midwife", "referrer");
        referral = samples.refer(referrer, ReferralSamples.expecting(2, TOWN));
        var decided = tables.decide(table.worker(), table, referral, notifying());
        assertThat(decided.children())
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.episode()).isNull());
        twins = decided.children().stream().map(Referral.OfChild::child).toList();
        midwife = loggedIn(table.midwife());
        write = "/children/" + twins.getFirst() + "/notifications/new";
    }

    private GroupDecision notifying() {
        var accept = new AcceptReferral(Map.of(), Set.of(), table.midwife().id(), null);
        return new GroupDecision(GroupDecision.Kind.NOTIFICATION, "Barnet er i fare.", null, Map.of(), accept, null);
    }

    @Test
    void itStandsOnTheDayOfTheResponsibleWithTheProgrammesLimitUntilItIsWritten() {
        assertThat(midwife.get("/my-day").body()).contains(TO_WRITE, "Fristen er torsdag 5. marts", write);
        assertThat(midwife.get("/children/" + twins.getFirst() + "/limits").body())
                .contains("Underretning skrevet", "inden to dage");
        assertThat(loggedIn(table.visitor()).get("/my-day").body()).doesNotContain(TO_WRITE);

        assertThat(notification().statusCode()).isEqualTo(303);

        assertThat(midwife.get("/my-day").body())
                .contains(TO_WRITE, "/children/" + twins.getLast() + "/notifications/new")
                .doesNotContain(write);
        assertThat(midwife.get("/children/" + twins.getFirst() + "/limits").body())
                .contains("Overholdt");
    }

    @Test
    void theUnbornChildIsKnownByItsMother() {
        var made = Visitor.location(notification());

        assertThat(midwife.get(made).body()).contains("Naja", "14. juni 2026");
        assertThat(midwife.get(made + "/print").body()).contains("Naja");
    }

    @Test
    void nobodyGetsACourseAndTheReferrerIsToldThatItIsDecidedAndNoMore() {
        var told = loggedIn(referrer).get("/referrals/own").body();

        assertThat(tables.in(referrer, () -> referrals.read(referrer, referral.id()))
                        .standing())
                .isEqualTo(Standing.HANDED_ON);
        assertThat(told).contains("besluttet, hvad der skal ske").doesNotContain("nderretning");
        assertThat(midwife.get("/children/" + twins.getFirst()).body()).doesNotContain("/episodes/");
    }

    @Test
    void theGroupStepsBackTheDayAfterAndTheOneWhoWritesStaysAsLongAsItTakes() {
        clock.advance(Duration.ofDays(2));
        var worker = loggedIn(table.worker());

        assertThat(worker.get(write).statusCode()).isEqualTo(404);
        midwife = loggedIn(table.midwife());
        assertThat(midwife.get(write).statusCode()).isEqualTo(200);
        assertThat(notification().statusCode()).isEqualTo(303);
        clock.advance(Duration.ofDays(8));
        assertThat(loggedIn(table.midwife()).get(write).statusCode()).isEqualTo(404);
    }

    @Test
    void aNewDecisionHandsTheWritingToAnother() {
        var first = tables.in(table.worker(), () -> visitations.of(table.worker(), referral.id()))
                .getFirst()
                .id();
        var to = table.visitor().id();
        tables.in(table.worker(), () -> {
            var amendment = new AmendGroupDecision("Hun er syg.", "Samme grund.", Map.of(), to, null);
            visitations.amend(table.worker(), table.meeting(), referral.id(), first, amendment);
            return first;
        });

        assertThat(loggedIn(table.visitor()).get("/my-day").body()).contains(TO_WRITE, write);
        assertThat(midwife.get("/my-day").body()).doesNotContain(TO_WRITE);
    }

    @Test
    void whoDecidesThatAnotherNotifiesStaysAtTheMeeting() {
        var worker = loggedIn(table.worker());
        var meeting = "/groups/" + table.group() + "/meetings/" + table.meeting();
        var one = meeting + "/referrals/" + samples.refer(referrer, TOWN).id();
        var to = table.midwife().id().toString();
        worker.get(one);

        var answer = worker.post(one, "version", "0", "reason", "Fare.", "kind", "NOTIFICATION", "responsible", to);

        assertThat(Visitor.location(answer)).isEqualTo(meeting);
    }

    @Test
    void nobodyOfAnotherMunicipalityFindsIt() {
        var made = Visitor.location(notification());
        for (var role : List.of("coordinator", "member", "reception")) {
            var stranger = loggedIn(people.employed("0960", "case-worker", role));

            for (var path : List.of(write, made, made + "/print", "/children/" + twins.getFirst())) {
                assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(404);
            }
            assertThat(stranger.get("/my-day").body()).doesNotContain(TO_WRITE);
            assertThat(stranger.post(write, "concern", "Fare").statusCode()).isEqualTo(404);
        }
    }

    private HttpResponse<String> notification() {
        midwife.get(write);
        return midwife.post(
                write,
                "parents",
                "Naja",
                "interpreter",
                "false",
                "relation",
                "Jordemoder",
                "concern",
                "Barnet er i fare.",
                "done",
                "Intet endnu",
                "reaction",
                "Hun er ked af det",
                "told",
                "true");
    }

    private Visitor loggedIn(Actor actor) {
        var visitor = new Visitor(port);
        visitor.logIn(people.letLogIn(actor), People.PASSWORD);
        return visitor;
    }
}
