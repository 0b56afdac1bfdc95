package dk.tidlig.visitation.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.administration.Groups;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.identity.group.LocalGroup;
import dk.tidlig.intake.referral.ReferralSamples;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.support.Visitor;
import dk.tidlig.visitation.VisitationRefusal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A group's meeting is moved or cancelled, for the weather or else, and its members are told.
@TidligTest
class MeetingChangeTest {
    private static final LocalDate TODAY = ReferralSamples.TODAY;

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Groups groups;

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingChanges changes;

    @Autowired
    ReferralSamples samples;

    private Actor member;
    private GroupId group;

    @BeforeEach
    void aGroup() {
        var administrator = people.employed("0957", "leader", "administrator");
        member = people.employed("0957", "midwife", "member");
        group = samples.in(administrator, () -> {
            var name = "Gruppe " + UUID.randomUUID().toString().substring(0, 8);
            var made = groups.create(administrator, LocalGroup.Kind.LOCAL, name, Set.of("midwife"));
            groups.addMember(administrator, made, member.id(), false, null, TODAY.minusDays(30));
            return made;
        });
    }

    @Test
    void isMovedThroughItsPageAndKeepsItsAddress() {
        var visitor = loggedIn(member);
        var meeting = open(TODAY);
        var url = "/groups/" + group + "/meetings/" + meeting;
        assertThat(visitor.get(url).body()).contains(url + "/change", url + "/meeting.ics");
        assertThat(visitor.post(url + "/change", "what", "MOVE", "on", "", "why", "Storm")
                        .statusCode())
                .isEqualTo(422);

        var moved = visitor.post(
                url + "/change", "what", "MOVE", "on", TODAY.plusDays(3).toString(), "why", "Storm");

        assertThat(moved.statusCode()).isEqualTo(303);
        assertThat(visitor.get("/groups/" + group).body()).contains("er flyttet til fredag 6. marts: Storm");
        assertThat(visitor.get("/my-day").body()).contains("er flyttet til fredag 6. marts: Storm");
        assertThat(visitor.get(url).statusCode()).isEqualTo(200);
        assertThat(visitor.get(url + "/meeting.ics").body()).contains("DTSTART;VALUE=DATE:20260306");
    }

    @Test
    void isCancelledAndAnotherCanBeCalledForTheDay() {
        var meeting = open(TODAY.plusDays(2));

        change(meeting, null);

        assertThat(samples.in(member, () -> changes.changes(member, group)))
                .singleElement()
                .matches(it -> it.became() == null && it.why().equals("Storm"));
        assertThatThrownBy(() -> samples.in(member, () -> meetings.read(member, group, meeting)))
                .isInstanceOf(NotFound.class);
        assertThat(open(TODAY.plusDays(2))).isNotEqualTo(meeting);
    }

    @Test
    void whatWasHeldStays() {
        var meeting = open(TODAY);
        samples.in(member, () -> {
            meetings.attend(member, group, meeting, Set.of(member.id()), 0);
            return 0;
        });

        refuses(VisitationRefusal.MEETING_HELD, () -> change(meeting, null));
        refuses(VisitationRefusal.MEETING_HELD, () -> change(meeting, TODAY.plusDays(1)));
    }

    @Test
    void movesToNoDayThatIsTakenOrPast() {
        var meeting = open(TODAY);
        open(TODAY.plusDays(1));

        refuses(VisitationRefusal.MEETING_DAY_TAKEN, () -> change(meeting, TODAY.plusDays(1)));
        refuses(VisitationRefusal.MEETING_DAY, () -> change(meeting, TODAY.minusDays(1)));
        refuses(VisitationRefusal.MEETING_DAY, () -> change(meeting, TODAY.plusDays(367)));
    }

    @Test
    void isChangedByItsMembersAlone() {
        var meeting = open(TODAY);
        var other = people.employed("0957", "midwife", "member");
        var abroad = people.employed("0779", "psychologist", "coordinator");
        assertThatThrownBy(() -> samples.in(other, () -> {
                    changes.change(other, group, meeting, null, "Storm");
                    return 0;
                }))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> samples.in(other, () -> changes.invitation(other, group, meeting)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> samples.in(abroad, () -> changes.invitation(abroad, group, meeting)))
                .isInstanceOfAny(NotFound.class, Refused.class);
    }

    private MeetingId open(LocalDate day) {
        return samples.in(member, () -> meetings.open(member, group, day));
    }

    private void change(MeetingId meeting, @Nullable LocalDate to) {
        samples.in(member, () -> {
            changes.change(member, group, meeting, to, "Storm");
            return 0;
        });
    }

    private void refuses(VisitationRefusal refusal, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.refusal()).isEqualTo(refusal));
    }

    private Visitor loggedIn(Actor actor) {
        var visitor = new Visitor(port);
        visitor.logIn(people.letLogIn(actor), People.PASSWORD);
        return visitor;
    }
}
