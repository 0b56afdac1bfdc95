package dk.tidlig.meeting;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.DueWork;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.UserId;
import dk.tidlig.shell.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts the pages of network meetings together.
@Component
class MeetingPages {
    private final TaskRepository tasks;
    private final List<DueWork> due;
    private final MeetingPeople people;
    private final NetworkRhythms rhythms;
    private final Words words;

    MeetingPages(TaskRepository tasks, List<DueWork> due, MeetingPeople people, NetworkRhythms rhythms, Words words) {
        this.tasks = tasks;
        this.due = List.copyOf(due);
        this.people = people;
        this.rhythms = rhythms;
        this.words = words;
    }

    boolean areColleagues(Set<UserId> users) {
        return people.areHere(users);
    }

    /// The professions that have to be there by the programmes of the child's open courses, without those of the users.
    List<String> missing(Grant grant, Set<UserId> users) {
        return people.missing(grant, users);
    }

    MeetingChoices choices(Actor actor) {
        return new MeetingChoices(people.choices(actor.language()), words.text("meeting.form.who.none"));
    }

    MeetingList list(Grant grant, List<NetworkMeeting> meetings, boolean ended) {
        var language = grant.actor().language();
        return new MeetingList(
                meetings.stream()
                        .map(it -> new MeetingList.Line(it.id(), words.moment(it.starts()), state(it), it.about()))
                        .toList(),
                tasks.of(grant).stream().map(it -> line(it, language)).toList(),
                rhythms.face(grant),
                ended);
    }

    MeetingPage page(Grant grant, NetworkMeeting it) {
        var language = grant.actor().language();
        boolean over = it.state() == NetworkMeeting.State.OVER || it.state() == NetworkMeeting.State.CANCELLED;
        return new MeetingPage(
                it.id(),
                when(it),
                state(it),
                it.place(),
                it.about(),
                it.family(),
                invited(it, language),
                over ? List.of() : agenda(grant, words.dayOf(it.starts())),
                happened(it, language),
                it.sharing() != null,
                missing(grant, it, language),
                it.minutes(),
                tasks.of(grant).stream()
                        .filter(task -> task.meeting().equals(it.id()))
                        .map(task -> line(task, language))
                        .toList());
    }

    private @Nullable String missing(Grant grant, NetworkMeeting it, Locale language) {
        boolean waits = it.state() == NetworkMeeting.State.WAITING;
        var codes = waits ? people.missing(grant, it.invited()) : it.missing();
        return codes.isEmpty()
                ? null
                : words.text(waits ? "meeting.missing.asked" : "meeting.missing.there", people.names(codes, language));
    }

    /// What each module says is due for the child by that day.
    private List<DueWork.Due> agenda(Grant grant, LocalDate day) {
        return due.stream()
                .flatMap(work -> work.due(grant.actor(), List.of(grant.child()), day).stream())
                .sorted(Comparator.comparing(DueWork.Due::on))
                .toList();
    }

    private String when(NetworkMeeting it) {
        return words.text("meeting.when", words.moment(it.starts()), it.lasts().toMinutes());
    }

    private static String state(NetworkMeeting it) {
        return it.state().name().toLowerCase(Locale.ROOT);
    }

    private List<MeetingPage.Person> invited(NetworkMeeting it, Locale language) {
        return it.invited().stream()
                .map(user -> new MeetingPage.Person(
                        user.toString(), who(user, language), it.present().contains(user)))
                .sorted(Comparator.comparing(MeetingPage.Person::line))
                .toList();
    }

    private List<String> happened(NetworkMeeting it, Locale language) {
        var found = new ArrayList<String>();
        it.moves()
                .forEach(move -> found.add(words.text(
                        "meeting.moved",
                        words.moment(move.was()),
                        who(move.moved().by(), language),
                        move.why())));
        var cancelled = it.cancelled();
        if (cancelled != null) {
            found.add(words.text(
                    "meeting.cancelled",
                    words.moment(cancelled.at()),
                    who(cancelled.by(), language),
                    String.valueOf(it.cancelledWhy())));
        }
        return found;
    }

    private MeetingList.TaskLine line(Task it, Locale language) {
        return new MeetingList.TaskLine(
                it.what(), who(it.owner(), language), it.due() == null ? "" : words.date(it.due()), it.done() != null);
    }

    private String who(UserId user, Locale language) {
        return people.line(user, language).orElseGet(() -> words.text("meeting.somebody"));
    }
}
