package dk.tidlig.visitation.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.child.ChildRefusal;
import dk.tidlig.child.Cpr;
import dk.tidlig.intake.referral.AcceptReferral;
import dk.tidlig.intake.referral.Referral;
import dk.tidlig.intake.referral.ReferralSamples;
import dk.tidlig.intake.referral.ReferralSettlements;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.support.Visitor;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A mother whom another town's group helps already: this group may not see her child, and is told that it is here.
@TidligTest
class KnownFamilyTest {
    private static final String TOWN = "itilleq";
    private static final String OTHER_TOWN = "napasoq";

    @LocalServerPort
    int port;

    @Autowired
    MeetingSamples tables;

    @Autowired
    ReferralSamples samples;

    @Autowired
    ReferralSettlements settlements;

    @Autowired
    People people;

    private MeetingSamples.Table table;
    private Referral referral;
    private ChildId known;

    @BeforeEach
    void twoGroups() {
        var cpr = Cpr.of("030399-9994");
        var referrer = samples.employed("midwife", "referrer");
        var there = tables.table(OTHER_TOWN);
        var first = samples.refer(referrer, ReferralSamples.expectingWith(cpr, OTHER_TOWN));
        var decision = new GroupDecision(
                GroupDecision.Kind.ACCEPTED,
                "Hun vil gerne.",
                null,
                Map.of(),
                new AcceptReferral(
                        Map.of(), likely(there, first), there.visitor().id(), null),
                MeetingSamples.FOLLOW_UP);
        known = tables.decide(there.worker(), there, first, decision)
                .children()
                .getFirst()
                .child();
        table = tables.table(TOWN);
        referral = samples.refer(referrer, ReferralSamples.expectingWith(cpr, TOWN));
    }

    @Test
    void whoMayBeHereIsShownWithoutAName() {
        var reader = table.worker();

        assertThat(samples.in(reader, () -> settlements.likely(reader, referral.id())))
                .anySatisfy(it -> {
                    assertThat(it.child().id()).isEqualTo(known);
                    assertThat(it.withheld()).isTrue();
                    assertThat(it.child().name()).isEmpty();
                    assertThat(it.child().motherName()).isNull();
                    assertThat(it.child().dueOn()).isNull();
                });
        var visitor = new Visitor(port);
        visitor.logIn(people.letLogIn(reader), People.PASSWORD);
        assertThat(visitor.get("/groups/" + table.group() + "/meetings/" + table.meeting() + "/referrals/"
                                + referral.id() + "?read=true")
                        .body())
                .contains("Et barn, som andre hjælper her", "samme mor", known.toString());
    }

    @Test
    void itIsTakenInWhenTheGroupHasSaidThatItIsAnother() {
        assertThatThrownBy(() -> accept(Set.of()))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.refusal()).isEqualTo(ChildRefusal.LIKELY_DUPLICATE));

        assertThat(accept(likely(table, referral)).children())
                .singleElement()
                .satisfies(one -> assertThat(one.child()).isNotEqualTo(known));
    }

    private Set<ChildId> likely(MeetingSamples.Table at, Referral one) {
        return samples.in(at.worker(), () -> settlements.likely(at.worker(), one.id())).stream()
                .map(it -> it.child().id())
                .collect(java.util.stream.Collectors.toSet());
    }

    private GroupVisitations.Decided accept(Set<ChildId> notTheSame) {
        return tables.decide(
                table.worker(),
                table,
                referral,
                new GroupDecision(
                        GroupDecision.Kind.ACCEPTED,
                        "Hun vil gerne.",
                        null,
                        Map.of(),
                        new AcceptReferral(Map.of(), notTheSame, table.visitor().id(), null),
                        MeetingSamples.FOLLOW_UP));
    }
}
