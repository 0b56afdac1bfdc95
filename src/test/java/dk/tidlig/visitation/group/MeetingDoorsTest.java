package dk.tidlig.visitation.group;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.identity.Actor;
import dk.tidlig.intake.referral.Referral;
import dk.tidlig.intake.referral.ReferralSamples;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.support.Visitor;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Who may come to a group's pages, and who may only read.
@TidligTest
class MeetingDoorsTest {
    private static final String TOWN = "kangaamiut";
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
    private String meeting;
    private String one;

    @BeforeEach
    void atTheTable() {
        table = tables.table(TOWN);
        referral = samples.refer(samples.employed("midwife", "referrer"), TOWN);
        meeting = "/groups/" + table.group() + "/meetings/" + table.meeting();
        one = meeting + "/referrals/" + referral.id();
    }

    @Test
    void whoDoesNotSitInTheGroupFindsNothingAndTheCoordinatorReadsOnly() {
        var stranger = loggedIn(samples.memberOf(samples.groupIn("kangerlussuaq"), "midwife"));
        var elsewhere = loggedIn(people.employed("0960", "case-worker", "member", "coordinator"));
        var coordinator = loggedIn(samples.employed("effort-coordinator", "coordinator"));
        var helper = loggedIn(samples.employed("nurse", "helper"));

        for (var path : List.of("/groups/" + table.group(), meeting, one, meeting + "/print")) {
            assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(404);
            assertThat(elsewhere.get(path).statusCode()).as(path).isEqualTo(404);
            assertThat(helper.get(path).statusCode()).as(path).isIn(403, 404);
        }
        assertThat(coordinator.get(one + "?read=true").body())
                .contains("læses kun af dem, der beslutter")
                .doesNotContain(REASON, "Hvad beslutter gruppen?");
        assertThat(coordinator.get(meeting + "/print").statusCode()).isEqualTo(403);
        for (var deed : List.of(meeting + "/present", one, one + "/no-part", one + "/amend")) {
            assertThat(stranger.post(deed, fields()).statusCode()).as(deed).isEqualTo(404);
            assertThat(elsewhere.post(deed, fields()).statusCode()).as(deed).isEqualTo(404);
            assertThat(coordinator.post(deed, fields()).statusCode()).as(deed).isEqualTo(403);
        }
        assertThat(coordinator
                        .post("/groups/" + table.group() + "/meetings", "on", "2026-03-10")
                        .statusCode())
                .isEqualTo(403);
    }

    /// Enough for each of the forms.
    private String[] fields() {
        return new String[] {
            "version",
            "1",
            "kind",
            "OTHER_OFFER",
            "reason",
            "x",
            "words",
            "x",
            "because",
            "x",
            "amends",
            UUID.randomUUID().toString(),
            "user",
            id(table.worker())
        };
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
