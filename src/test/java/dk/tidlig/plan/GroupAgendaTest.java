package dk.tidlig.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.intake.referral.AcceptReferral;
import dk.tidlig.intake.referral.ReferralSamples;
import dk.tidlig.intake.referral.ReferralSettlements;
import dk.tidlig.intake.referral.Referrals;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// Follow-ups of plans stand on the agenda of the group that helps the family, and of no other.
@TidligTest
class GroupAgendaTest {
    private static final String TOWN = "itilleq";
    private static final String DUE = "Første opfølgning på planen";

    @Autowired
    ReferralSamples referred;

    @Autowired
    ReferralSettlements settlements;

    @Autowired
    Referrals referrals;

    @Autowired
    PlanSamples samples;

    @Autowired
    Plans plans;

    @Autowired
    PlanDrafts drafts;

    @Autowired
    People people;

    @Autowired
    MockMvc web;

    @Autowired
    TestClock clock;

    private GroupId group;
    private Actor member;

    @BeforeEach
    void aFamilyWithAPlan() {
        group = referred.groupIn(TOWN);
        member = referred.memberOf(group, "case-worker");
        var referral = referred.refer(referred.employed("midwife", "referrer"), TOWN);
        referred.in(
                member,
                () -> settlements.accept(
                        member, referral.id(), new AcceptReferral(Map.of(), Set.of(), member.id(), null)));
        var child = referral.child();
        var plan = referred.in(member, () -> plans.begin(member, child));
        samples.change(member, child, plan, new DraftChange.Purpose("Ro omkring den lille"));
        samples.change(member, child, plan, new DraftChange.Basis("support-for-children", LocalDate.of(2026, 12, 31)));
        samples.change(member, child, plan, new DraftChange.KeepGoal(PlanSamples.goal("Vi sover")));
        samples.change(member, child, plan, new DraftChange.KeepAction(PlanSamples.aunt("Hjælp om natten")));
        referred.in(member, () -> drafts.keep(member, child, plan, 0, null));
    }

    @Test
    void aFollowUpDueWithinFourWeeksStandsOnTheGroupsPage() throws Exception {
        assertThat(page(member)).contains("Det venter").doesNotContain(DUE);

        clock.set(Instant.parse("2026-05-01T12:00:00Z"));

        assertThat(page(member)).contains(DUE, "Vis den ene familie med navn", "26. maj");
    }

    @Test
    void isReadByNobodyWhoIsNotAroundTheFamily() throws Exception {
        clock.set(Instant.parse("2026-05-01T12:00:00Z"));

        for (var other : new Actor[] {
            referred.employed("effort-coordinator", "coordinator"),
            referred.employed("leader", "leader"),
            referred.memberOf(referred.groupIn("napasoq"), "case-worker"),
            referred.employed("midwife", "referrer"),
            people.employed("0960", "case-worker", "member", "coordinator"),
            people.with("coordinator")
        }) {
            assertThat(page(other)).doesNotContain(DUE);
        }
    }

    private String page(Actor actor) throws Exception {
        return web.perform(get("/groups/" + group).with(people.loggedIn(actor)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
