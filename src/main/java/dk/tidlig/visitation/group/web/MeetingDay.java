package dk.tidlig.visitation.group.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.intake.IntakeAction;
import dk.tidlig.intake.referral.Referrals;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.DaySession;
import dk.tidlig.shell.DaySource;
import dk.tidlig.shell.Words;
import dk.tidlig.visitation.VisitationAction;
import dk.tidlig.visitation.group.MeetingChange;
import dk.tidlig.visitation.group.MeetingChanges;
import dk.tidlig.visitation.group.Meetings;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// On the day of a group's members: the meeting that is today where the group is, and that none is called in time.
@Component
class MeetingDay implements DaySource {
    private final Meetings meetings;
    private final Referrals referrals;
    private final MeetingChanges changes;
    private final ShownRhythm rhythm;
    private final Words words;

    MeetingDay(Meetings meetings, Referrals referrals, MeetingChanges changes, ShownRhythm rhythm, Words words) {
        this.meetings = meetings;
        this.changes = changes;
        this.referrals = referrals;
        this.rhythm = rhythm;
        this.words = words;
    }

    @Override
    public List<DaySession> today(Actor actor) {
        if (!actor.may(VisitationAction.HOLD_MEETING.code()) || !actor.may(IntakeAction.LIST.code())) {
            return List.of();
        }
        return Stream.concat(
                        changes.today(actor).stream().map(this::line),
                        meetings.today(actor).stream().map(it -> line(actor, it)))
                .toList();
    }

    /// A meeting that was to be today.
    private DaySession line(MeetingChange it) {
        return new DaySession(
                null, words.text("visitation.group.change.today"), "/groups/" + it.group(), rhythm.line(it));
    }

    /// A group whose next meeting nobody has called in time.
    @Override
    public List<DayItem> waiting(Actor actor) {
        return actor.may(VisitationAction.LIST_GROUP.code())
                ? meetings.uncalled(actor).stream().map(this::item).toList()
                : List.of();
    }

    private DayItem item(Meetings.Uncalled it) {
        var url = "/groups/" + it.group().id();
        return new DayItem(
                rhythm.clock(it.rhythm()),
                it.rhythm().minutesLeft(),
                it.group().name(),
                url,
                rhythm.line(it.rhythm()),
                words.text("visitation.group.rhythm.call"),
                url + "#f-on");
    }

    private DaySession line(Actor actor, Meetings.Today it) {
        var group = it.group();
        var waiting = referrals.waitingFor(actor, group.id()).size();
        return new DaySession(
                null,
                words.text("visitation.group.meeting.heading", group.name()),
                "/groups/" + group.id() + "/meetings/" + it.meeting(),
                words.text("visitation.group.day.waits", waiting));
    }
}
