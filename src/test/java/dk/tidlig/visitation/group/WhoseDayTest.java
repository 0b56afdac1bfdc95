package dk.tidlig.visitation.group;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.identity.Actor;
import dk.tidlig.intake.referral.Referral;
import dk.tidlig.intake.referral.ReferralSamples;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What waits for a group, and for whom it made responsible, is theirs: a coordinator sees it below, as others'.
@TidligTest
class WhoseDayTest {
    private static final String TOWN = "sarfannguit";

    @LocalServerPort
    int port;

    @Autowired
    MeetingSamples tables;

    @Autowired
    ReferralSamples samples;

    @Autowired
    People people;

    private MeetingSamples.Table table;
    private Referral waiting;
    private ChildId child;

    @BeforeEach
    void oneWaitsAndOneIsTakenIn() {
        table = tables.table(TOWN);
        var referrer = samples.employed("midwife", "referrer");
        waiting = samples.refer(referrer, TOWN);
        var decision = MeetingSamples.accepted(table.midwife().id());
        child = tables.decide(table.worker(), table, samples.refer(referrer, TOWN), decision)
                .children()
                .getFirst()
                .child();
    }

    @Test
    void theGroupAndTheOneResponsibleHaveItWaitingForThem() {
        assertThat(own(table.worker()))
                .contains("Venter på din gruppe.", waiting.id().toString());
        assertThat(own(table.midwife())).contains("/children/" + child);
    }

    @Test
    void aCoordinatorHasNeitherWaiting() {
        assertThat(own(samples.employed("effort-coordinator", "coordinator")))
                .doesNotContain(
                        "Venter på din gruppe.",
                        "Venter på gruppen.",
                        waiting.id().toString())
                .doesNotContain("/children/" + child);
    }

    /// What waits for whoever reads it, without what others answer for.
    private String own(Actor actor) {
        var visitor = new Visitor(port);
        visitor.logIn(people.letLogIn(actor), People.PASSWORD);
        return visitor.get("/my-day").body().split("som andre har ansvaret for")[0];
    }
}
