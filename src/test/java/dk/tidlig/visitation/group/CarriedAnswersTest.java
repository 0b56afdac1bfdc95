package dk.tidlig.visitation.group;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.intake.referral.ReferralSamples;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.plan.PlanSamples;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What a referral said of the family is not asked for again when it is taken in.
@TidligTest
class CarriedAnswersTest {
    private static final String TOWN = "itilleq";

    @LocalServerPort
    int port;

    @Autowired
    MeetingSamples tables;

    @Autowired
    ReferralSamples samples;

    @Autowired
    People people;

    @Autowired
    PlanSamples plans;

    private Visitor midwife;
    private MeetingSamples.Table table;
    private ChildId known;
    private String child;

    @BeforeEach
    void anAcceptedFamily() {
        table = tables.table(TOWN);
        var referral = samples.refer(samples.employed("midwife", "referrer"), ReferralSamples.expecting(2, TOWN));
        var decided = tables.decide(
                table.worker(),
                table,
                referral,
                MeetingSamples.accepted(table.midwife().id()));
        known = decided.children().getLast().child();
        child = "/children/" + known;
        midwife = new Visitor(port);
        midwife.logIn(people.letLogIn(table.midwife()), People.PASSWORD);
    }

    @Test
    void whereTheFamilyLivesStandsInTheHeadAndAtTheHomeOfEachTwin() {
        assertThat(midwife.get(child).body()).contains("Bor i Itilleq", "Familien bruger tolk (grønlandsk)");
        assertThat(midwife.get(child + "/family").body()).contains("Itilleq");
    }

    @Test
    void thatItWasWrittenThereStandsInTheHistory() {
        assertThat(midwife.get(child + "/history").body()).contains("By eller bygd", "Itilleq");
    }

    @Test
    void thePrintedPlanSaysThatAnInterpreterIsNeeded() {
        var plan = plans.made(table.midwife(), known, "advice");

        assertThat(midwife.get(child + "/plans/" + plan.value() + "/versions/1/print")
                        .body())
                .contains("Tolk", "grønlandsk");
    }

    @Test
    void aPlanBeginsWithTheInterpreterThatTheReferralSaid() {
        midwife.get(child);
        var draft = Visitor.location(midwife.post(child + "/plans"));

        assertThat(midwife.get(draft).body()).contains("grønlandsk");
    }
}
