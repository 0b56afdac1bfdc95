package dk.tidlig.visitation.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.administration.Groups;
import dk.tidlig.administration.ServedLocalities;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.identity.group.LocalGroup;
import dk.tidlig.intake.referral.GroupMeetings;
import dk.tidlig.intake.referral.ReferralSamples;
import dk.tidlig.kernel.Refused;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import dk.tidlig.visitation.VisitationRefusal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A group's day is the day where the group is, and a seat is held from day to day.
@TidligTest
class GroupDayTest {
    private static final String FAR_NORTH = "0960";

    @Autowired
    People people;

    @Autowired
    Groups groups;

    @Autowired
    ServedLocalities served;

    @Autowired
    Meetings meetings;

    @Autowired
    GroupMeetings next;

    @Autowired
    ReferralSamples samples;

    @Autowired
    TestClock clock;

    private Actor member;
    private GroupId group;

    private void farNorth(String locality) {
        var administrator = people.employed(FAR_NORTH, "leader", "administrator");
        member = people.employed(FAR_NORTH, "midwife", "member");
        group = samples.in(administrator, () -> {
            var made = groups.create(
                    administrator,
                    LocalGroup.Kind.LOCAL,
                    "Gruppe " + UUID.randomUUID().toString().substring(0, 8),
                    Set.of("midwife"));
            served.serve(administrator, made, Set.of(), Set.of(locality));
            groups.addMember(administrator, made, member.id(), false, null, ReferralSamples.TODAY.minusDays(1));
            return made;
        });
    }

    @Test
    void whenItIsPastMidnightAtTheTownHallItIsStillYesterdayInTheNorth() {
        farNorth("siorapaluk");
        clock.advance(Duration.ofHours(18).plusMinutes(15));

        assertThat(samples.in(member, () -> meetings.group(member, group)).today())
                .isEqualTo(ReferralSamples.TODAY);
        assertThat(LocalDate.ofInstant(clock.instant(), java.time.ZoneId.of("America/Nuuk")))
                .isEqualTo(ReferralSamples.TODAY.plusDays(1));
    }

    @Test
    void theNextMeetingIsTodaysOrOneToCome() {
        farNorth("oqaatsut");
        var past = ReferralSamples.TODAY.minusDays(7);
        var coming = ReferralSamples.TODAY.plusDays(14);
        samples.in(member, () -> meetings.open(member, group, past));
        assertThat(Tenant.in(member.municipality(), () -> next.next(group))).isEmpty();

        samples.in(member, () -> meetings.open(member, group, coming));

        assertThat(Tenant.in(member.municipality(), () -> next.next(group))).contains(coming);
    }

    @Test
    void aMeetingIsOpenedFromAMonthBackToAYearAhead() {
        farNorth("qeqertat");
        for (var day : Set.of(ReferralSamples.TODAY.minusDays(32), ReferralSamples.TODAY.plusDays(367))) {
            assertThatThrownBy(() -> samples.in(member, () -> meetings.open(member, group, day)))
                    .isInstanceOfSatisfying(
                            Refused.class, it -> assertThat(it.refusal()).isEqualTo(VisitationRefusal.MEETING_DAY));
        }
        assertThat(samples.in(member, () -> meetings.open(member, group, ReferralSamples.TODAY.minusDays(31))))
                .isNotNull();
    }
}
