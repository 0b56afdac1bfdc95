package dk.tidlig.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.intake.referral.AcceptReferral;
import dk.tidlig.intake.referral.ReferralSamples;
import dk.tidlig.intake.referral.ReferralSettlements;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.meeting.CallMeeting;
import dk.tidlig.meeting.NetworkMeetings;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// A limit that runs out by a meeting's day stands on its agenda by itself, for whoever may see the limit.
@TidligTest
class AgendaLimitsTest {
    private static final LocalDate DUE = LocalDate.of(2026, 3, 31);
    private static final String LIMIT = "Plan inden fire uger";

    @Autowired
    ReferralSamples referred;

    @Autowired
    ReferralSettlements settlements;

    @Autowired
    NetworkMeetings meetings;

    @Autowired
    People people;

    @Autowired
    MockMvc mvc;

    @Autowired
    TestClock clock;

    private GroupId group;
    private Actor member;
    private ChildId child;

    @BeforeEach
    void aFamilyThatWaitsForItsPlan() {
        group = referred.groupIn("itilleq");
        member = referred.memberOf(group, "case-worker");
        var referral = referred.refer(referred.employed("midwife", "referrer"), "itilleq");
        var accepted = new AcceptReferral(Map.of(), Set.of(), member.id(), null);
        referred.in(member, () -> settlements.accept(member, referral.id(), accepted));
        child = referral.child();
    }

    @Test
    void isOnTheAgendaOfTheNetworkMeetingOfItsLastDayAndOfNoEarlierOne() throws Exception {
        assertThat(agenda(member, meeting(DUE))).containsSubsequence("Dagsorden", LIMIT, "31. marts");
        assertThat(agenda(member, meeting(DUE.minusDays(1))))
                .contains("Dagsorden")
                .doesNotContain(LIMIT);
    }

    @Test
    void isNotToldToOneWhoReadsTheMeetingAndMayNotSeeLimits() throws Exception {
        var meeting = meeting(DUE);

        var protector = referred.employed("data-protection-officer", "data-protection");
        assertThat(agenda(protector, meeting)).contains("Dagsorden").doesNotContain(LIMIT);
        for (var other : new Actor[] {
            referred.memberOf(referred.groupIn("napasoq"), "case-worker"),
            referred.employed("leader", "leader"),
            people.employed("0960", "case-worker", "member", "coordinator")
        }) {
            assertThat(page(other, meeting)).doesNotContain("Dagsorden", LIMIT);
        }
    }

    @Test
    void isOnTheAgendaOfTheGroupThatHelpsTheFamilyAndOfNoOther() throws Exception {
        assertThat(page(member, "/groups/" + group)).containsSubsequence("i de fire uger", LIMIT);

        clock.set(Instant.parse("2026-03-31T12:00:00Z"));
        assertThat(page(member, "/groups/" + group)).containsSubsequence("Opfølgninger og frister til", LIMIT);
        var other = referred.groupIn("napasoq");
        assertThat(page(referred.memberOf(other, "case-worker"), "/groups/" + other))
                .doesNotContain(LIMIT);
        assertThat(page(referred.employed("leader", "leader"), "/groups/" + group))
                .doesNotContain(LIMIT);
    }

    private String meeting(LocalDate day) {
        var called = new CallMeeting(
                day.atTime(13, 0), Duration.ofHours(1), null, "Hvordan går det?", null, Set.of(member.id()));
        return "/children/" + child + "/meetings/" + referred.in(member, () -> meetings.call(member, child, called));
    }

    /// What stands on the page from its agenda on; the page's head tells the child's next limit in any case.
    private String agenda(Actor actor, String path) throws Exception {
        var page = page(actor, path);
        return page.substring(Math.max(0, page.indexOf("h-agenda")));
    }

    private String page(Actor actor, String path) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(path).with(people.loggedIn(actor)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
