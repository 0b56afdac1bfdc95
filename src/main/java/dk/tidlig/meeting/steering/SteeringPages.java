package dk.tidlig.meeting.steering;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.identity.group.LocalGroup;
import dk.tidlig.kernel.UserId;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts a steering group's page together.
@Component
class SteeringPages {
    private static final String FIGURES = "insight.read-figures";

    private final SteeringSeats seats;
    private final Colleagues colleagues;
    private final SteeringBeat beat;
    private final Words words;

    SteeringPages(SteeringSeats seats, Colleagues colleagues, SteeringBeat beat, Words words) {
        this.seats = seats;
        this.colleagues = colleagues;
        this.beat = beat;
        this.words = words;
    }

    SteeringPage page(Actor actor, LocalGroup group, List<SteeringMeeting> meetings, List<SteeringPoint> points) {
        return new SteeringPage(
                group.id().toString(),
                group.name(),
                !seats.standing(actor, group.id()).isEmpty(),
                meetings.stream()
                        .map(it -> new SteeringPage.Meeting(
                                it.id().toString(),
                                it.heldOn(),
                                present(it, actor.language()),
                                changed(it),
                                it.cancelled()))
                        .toList(),
                lines(actor, points, it -> it.decided() == null),
                lines(actor, points, it -> it.decided() != null && it.done() == null),
                lines(actor, points, it -> it.done() != null),
                group.membersOn(words.today()).stream()
                        .map(it -> new Choice(it.user().toString(), it.name()))
                        .toList(),
                beat.face(group, meetings),
                actor.may(FIGURES));
    }

    private String present(SteeringMeeting it, Locale language) {
        return it.present().stream().map(user -> who(user, language)).sorted().collect(Collectors.joining(", "));
    }

    private List<SteeringPage.Line> lines(Actor actor, List<SteeringPoint> points, Predicate<SteeringPoint> which) {
        return points.stream().filter(which).map(it -> line(actor, it)).toList();
    }

    private SteeringPage.Line line(Actor actor, SteeringPoint it) {
        var language = actor.language();
        var decided = it.decided();
        return new SteeringPage.Line(
                it.id().toString(),
                it.words(),
                words.text(
                        "meeting.steering.raised",
                        who(it.raised().by(), language),
                        words.date(words.dayOf(it.raised().at()))),
                decided == null ? null : decided.words(),
                decided == null ? null : who(decided.owner(), language),
                decided == null || decided.due() == null ? null : words.date(decided.due()),
                decided != null && decided.owner().equals(actor.id()));
    }

    /// That a meeting is to be called; nothing when it is not.
    Optional<DayItem> wanted(LocalGroup group, List<SteeringMeeting> meetings) {
        return beat.wanted(group, meetings);
    }

    /// That a meeting is moved or cancelled, and why; null when it stands as it was called.
    @Nullable
    String changed(SteeringMeeting it) {
        var change = it.change();
        if (change == null) {
            return null;
        }
        var from = change.from();
        return change.cancelled() || from == null
                ? words.text("meeting.steering.cancelled", words.date(it.heldOn()), change.why())
                : words.text("meeting.steering.moved", words.date(from), words.date(it.heldOn()), change.why());
    }

    private String who(UserId user, Locale language) {
        return colleagues.find(user).map(it -> it.line(language)).orElseGet(() -> words.text("meeting.somebody"));
    }
}
