package dk.tidlig.visitation.group.web;

import dk.tidlig.episode.DueWork;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.intake.referral.Referrals;
import dk.tidlig.shell.ChildName;
import dk.tidlig.shell.Words;
import dk.tidlig.visitation.group.Meeting;
import dk.tidlig.visitation.group.Meetings;
import dk.tidlig.visitation.look.Look;
import dk.tidlig.visitation.look.Looks;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What falls due with the families a group helps, on its agenda beside what waits: what it decided to look at again,
/// and what the modules that know tell.
@Component
class DueCases {
    private static final int WEEKS_AHEAD = 4;
    private final Referrals referrals;
    private final Looks looks;
    private final ObjectProvider<DueWork> sources;
    private final Words words;

    DueCases(Referrals referrals, Looks looks, ObjectProvider<DueWork> sources, Words words) {
        this.referrals = referrals;
        this.looks = looks;
        this.sources = sources;
        this.words = words;
    }

    /// The first to come first.
    ///
    /// @param day the meeting's, from which is counted
    /// @param now due on that day or before
    /// @param ahead due in the four weeks after it
    record Agenda(LocalDate day, List<DueWork.Due> now, List<DueWork.Due> ahead) {}

    Agenda of(Actor actor, Meetings.Held held) {
        return of(actor, held.group().id(), held.meeting().heldOn(), held.meeting());
    }

    /// Of the next meeting; counted from this day while none is called.
    Agenda of(Actor actor, Meetings.OfGroup it) {
        var next = it.meetings().stream()
                .filter(meeting -> !meeting.heldOn().isBefore(it.today()))
                .min(Comparator.comparing(Meeting::heldOn))
                .orElse(null);
        return of(actor, it.group().id(), next == null ? it.today() : next.heldOn(), next);
    }

    private Agenda of(Actor actor, GroupId group, LocalDate day, @Nullable Meeting meeting) {
        var until = day.plusWeeks(WEEKS_AHEAD);
        var children = referrals.childrenOf(actor, group);
        var told = sources.stream().flatMap(source -> source.due(actor, children, until).stream());
        var all = Stream.concat(told, looks(actor, group, until, meeting))
                .sorted(Comparator.comparing(DueWork.Due::on))
                .toList();
        return new Agenda(
                day,
                all.stream().filter(it -> !it.on().isAfter(day)).toList(),
                all.stream().filter(it -> it.on().isAfter(day)).toList());
    }

    private Stream<DueWork.Due> looks(Actor actor, GroupId group, LocalDate until, @Nullable Meeting meeting) {
        var due = looks.due(actor, group, until);
        return due.looks().stream()
                .map(it -> new DueWork.Due(
                        it.child(),
                        Optional.ofNullable(due.names().get(it.child()))
                                .map(ChildName::line)
                                .orElseGet(() -> it.reference().spaced()),
                        words.text("visitation.group.due.look", words.day(it.decidedOn())),
                        it.on(),
                        url(group, meeting, it)));
    }

    /// Where the group writes what it decides now: at the meeting, while there is one.
    private static String url(GroupId group, @Nullable Meeting meeting, Look it) {
        return meeting == null
                ? "/children/" + it.child()
                : "/groups/" + group + "/meetings/" + meeting.id() + "/referrals/" + it.referral() + "?read=true";
    }
}
