package dk.tidlig.visitation.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.administration.Groups;
import dk.tidlig.administration.ServedLocalities;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.identity.group.LocalGroup;
import dk.tidlig.intake.referral.ReferralSamples;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.support.Visitor;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Whether a group keeps to its rhythm, on its page and on its members' day.
@TidligTest
class RhythmPagesTest {
    private static final LocalDate TODAY = ReferralSamples.TODAY;

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Groups groups;

    @Autowired
    ServedLocalities served;

    @Autowired
    Meetings meetings;

    @Autowired
    ReferralSamples samples;

    @Autowired
    TestClock clock;

    private Actor member;
    private GroupId group;
    private String name;

    /// A group of the far north, whose only member came thirty days ago.
    @BeforeEach
    void aGroup() {
        name = "Gruppe " + UUID.randomUUID().toString().substring(0, 8);
        var administrator = people.employed("0960", "leader", "administrator");
        member = people.employed("0960", "midwife", "member");
        group = samples.in(administrator, () -> {
            var made = groups.create(administrator, LocalGroup.Kind.LOCAL, name, Set.of("midwife"));
            groups.addMember(administrator, made, member.id(), false, null, TODAY.minusDays(30));
            return made;
        });
    }

    @Test
    void aGroupThatHasNeverMetIsCountedFromItsFirstMemberAndItsMembersAreTold() {
        var visitor = loggedIn(member);

        assertThat(visitor.get("/groups/" + group).body())
                .contains(
                        "Gruppen har ikke mødtes endnu", "5 dage til næste møde skal være holdt", "en til to gange om");
        assertThat(visitor.get("/my-day").body())
                .contains(name, "Der er ikke kaldt til et møde. Gruppen skal mødes senest søndag 8. marts.");
    }

    @Test
    void aMeetingCalledInTimeIsEnough() {
        open(TODAY.plusDays(5));
        var visitor = loggedIn(member);

        assertThat(visitor.get("/groups/" + group).body()).contains("Rytmen holder", "søndag 8. marts");
        assertThat(visitor.get("/my-day").body()).doesNotContain(name);
    }

    @Test
    void aMeetingCalledTooLateIsSaid() {
        open(TODAY.plusDays(6));

        assertThat(loggedIn(member).get("/my-day").body())
                .contains("Næste møde er først mandag 9. marts. Gruppen skal mødes senest søndag 8. marts.");
    }

    @Test
    void aMeetingThatNobodyIsNotedAtIsNotHeldAndTheRhythmBreaks() {
        open(TODAY.minusDays(1));
        clock.advance(Duration.ofDays(6));
        var visitor = loggedIn(member);

        assertThat(visitor.get("/groups/" + group).body())
                .contains("Mødernes rytme er brudt: gruppen skulle have mødtes senest søndag 8. marts")
                .contains("Der var kaldt til et møde mandag 2. marts, men ingen er skrevet som mødt.");
        assertThat(visitor.get("/my-day").body()).contains("Rytmen er brudt: 1 dag for sent", "Kald til et møde");
    }

    @Test
    void theRhythmBreaksWhenItIsMidnightWhereTheGroupIs() {
        served("qaanaaq");
        open(TODAY.minusDays(30));
        attendAll(TODAY.minusDays(30));
        clock.advance(Duration.ofDays(5).plusHours(18).plusMinutes(15));

        assertThat(rhythm().state()).isEqualTo(MeetingRhythm.State.CALL);
        assertThat(rhythm().daysLeft()).isZero();

        clock.advance(Duration.ofHours(1));
        assertThat(rhythm().state()).isEqualTo(MeetingRhythm.State.BROKEN);
    }

    @Test
    void aCoordinatorIsToldOfAllGroupsAndAnotherGroupsMemberOfNone() {
        assertThat(loggedIn(people.employed("0960", "effort-coordinator", "coordinator"))
                        .get("/my-day")
                        .body())
                .contains(name);
        assertThat(loggedIn(people.employed("0960", "midwife", "member"))
                        .get("/my-day")
                        .body())
                .doesNotContain(name);
    }

    @Test
    void anotherMunicipalityIsToldNothing() {
        var elsewhere = people.employed("0957", "effort-coordinator", "coordinator");

        assertThat(samples.in(elsewhere, () -> meetings.uncalled(elsewhere)))
                .noneMatch(it -> it.group().id().equals(group));
        assertThatThrownBy(() -> samples.in(elsewhere, () -> meetings.group(elsewhere, group)))
                .isInstanceOf(NotFound.class);
    }

    private MeetingRhythm rhythm() {
        return Objects.requireNonNull(
                samples.in(member, () -> meetings.group(member, group)).rhythm());
    }

    private MeetingId open(LocalDate day) {
        return samples.in(member, () -> meetings.open(member, group, day));
    }

    private void attendAll(LocalDate day) {
        var id = open(day);
        samples.in(member, () -> {
            meetings.attend(member, group, id, Set.of(member.id()), 0);
            return id;
        });
    }

    private void served(String locality) {
        var administrator = people.employed("0960", "leader", "administrator");
        samples.in(administrator, () -> {
            served.serve(administrator, group, Set.of(), Set.of(locality));
            return group;
        });
    }

    private Visitor loggedIn(Actor actor) {
        var visitor = new Visitor(port);
        visitor.logIn(people.letLogIn(actor), People.PASSWORD);
        return visitor;
    }
}
