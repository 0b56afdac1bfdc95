package dk.tidlig.relaylog.page;

import dk.tidlig.access.Grant;
import dk.tidlig.child.consent.ConsentWay;
import dk.tidlig.identity.Colleague;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.Scale;
import dk.tidlig.relaylog.RelayAction;
import dk.tidlig.relaylog.RelayCourses;
import dk.tidlig.relaylog.RelayLog;
import dk.tidlig.relaylog.meeting.Voice;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the forms of a log offer.
@Component
public class LogChoices {
    private final RelayCourses courses;
    private final People people;
    private final LogNames names;
    private final Colleagues colleagues;
    private final Words words;

    LogChoices(RelayCourses courses, People people, LogNames names, Colleagues colleagues, Words words) {
        this.courses = courses;
        this.people = people;
        this.names = names;
        this.colleagues = colleagues;
        this.words = words;
    }

    /// For whoever holds the baton.
    ///
    /// @param colleagues who may take part and does not
    /// @param participants who takes part, but the holder
    /// @param readers of them, those with a standing consent
    /// @param all who takes part, the holder too
    /// @param givers who can give consent
    /// @param closings how the log can be closed
    public record Held(
            List<Choice> colleagues,
            List<Choice> participants,
            List<Choice> readers,
            List<Choice> all,
            List<Choice> givers,
            List<Choice> ways,
            List<Choice> closings) {}

    /// For whoever writes.
    ///
    /// @param voices whose concern can be written
    /// @param scale the places, with what each means
    /// @param places the same in short, and none
    public record Spoken(
            String question, List<Choice> voices, List<Choice> scale, List<Choice> places, List<Choice> agreed) {}

    /// For a leader.
    public record Abandoned(String child, String holder, List<Choice> readers) {}

    Held held(Grant grant, RelayLog log) {
        var course = courses.get(grant, log.episode());
        var holder = course.episode().responsible();
        var taking = people.users(grant, log);
        return new Held(
                outsiders(grant, taking),
                persons(grant, log, course, taking, holder, false),
                persons(grant, log, course, taking, holder, true),
                persons(grant, log, course, taking, null, false),
                givers(grant),
                Stream.of(ConsentWay.WRITING, ConsentWay.MEETING)
                        .map(way -> new Choice(
                                way.name(),
                                words.text("child.consent.way." + way.name().toLowerCase(Locale.ROOT))))
                        .toList(),
                course.rules().closings().stream()
                        .map(it -> new Choice(it.code(), it.wording().in(language(grant))))
                        .toList());
    }

    private List<Choice> outsiders(Grant grant, List<UserId> taking) {
        return Stream.concat(
                        Stream.of(new Choice("", words.text("relaylog.choose"))),
                        colleagues.whoMay(RelayAction.READ.code()).stream()
                                .filter(it -> !Set.copyOf(taking).contains(it.id()))
                                .map(it -> choice(it, language(grant))))
                .toList();
    }

    private List<Choice> persons(
            Grant grant,
            RelayLog log,
            RelayCourses.Bound course,
            List<UserId> taking,
            @Nullable UserId but,
            boolean readers) {
        return taking.stream()
                .filter(user -> !user.equals(but))
                .map(user -> people.person(log, course, user, language(grant)))
                .filter(it -> !readers || it.reads())
                .map(it -> new Choice(it.user().toString(), it.line()))
                .toList();
    }

    private List<Choice> givers(Grant grant) {
        return Stream.concat(
                        names.holders(grant).stream()
                                .map(it -> new Choice(it.id().toString(), names.kin(it))),
                        names.saysYesItself(grant)
                                ? Stream.of(new Choice("self", words.text("child.consent.self")))
                                : Stream.<Choice>empty())
                .toList();
    }

    Spoken spoken(Grant grant, RelayLog log) {
        var scale = courses.get(grant, log.episode()).scale();
        var language = language(grant);
        var voices = new ArrayList<Choice>();
        people.users(grant, log).forEach(user -> voices.add(voice(grant, new Voice.Professional(user))));
        names.holders(grant).forEach(kin -> voices.add(voice(grant, new Voice.Parent(kin.id()))));
        voices.add(voice(grant, new Voice.YoungPerson()));
        var places = scale.steps().stream()
                .map(at -> new Choice(
                        at.stripTrailingZeros().toPlainString(),
                        words.plain(at) + " – " + scale.zoneOf(at).wording().in(language)))
                .toList();
        return new Spoken(
                scale.question().in(language),
                voices,
                meanings(scale, language),
                first(words.text("relaylog.meeting.not-said"), places),
                first(words.text("relaylog.meeting.not-agreed"), places));
    }

    private List<Choice> meanings(Scale scale, Locale language) {
        return scale.steps().stream()
                .map(at -> new Choice(
                        at.stripTrailingZeros().toPlainString(),
                        words.plain(at) + " – " + scale.zoneOf(at).wording().in(language),
                        scale.wordingAt(at).map(it -> it.in(language)).orElse(null)))
                .toList();
    }

    private static List<Choice> first(String none, List<Choice> places) {
        return Stream.concat(Stream.of(new Choice("", none)), places.stream()).toList();
    }

    private Choice voice(Grant grant, Voice it) {
        return new Choice(it.written(), names.of(grant, it));
    }

    Abandoned abandoned(Grant grant, RelayLog log) {
        var course = courses.get(grant, log.episode());
        var holder = course.episode().responsible();
        return new Abandoned(
                names.child(grant),
                names.of(holder, language(grant)),
                persons(grant, log, course, people.users(grant, log), holder, true));
    }

    private static Locale language(Grant grant) {
        return grant.actor().language();
    }

    private static Choice choice(Colleague it, Locale language) {
        return new Choice(it.id().toString(), it.line(language));
    }
}
