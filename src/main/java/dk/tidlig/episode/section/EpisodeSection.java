package dk.tidlig.episode.section;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.episode.TimelineEntry;
import dk.tidlig.episode.TimelineEntry.Weight;
import dk.tidlig.identity.Colleague;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.kernel.UserId;
import dk.tidlig.shell.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The child's courses themselves: opened, handed on, contact, closed. Erased after what hangs on them.
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 100)
class EpisodeSection implements ChildSection {
    private final CourseFacts facts;
    private final CourseWords courseWords;
    private final Colleagues colleagues;
    private final Words words;

    EpisodeSection(CourseFacts facts, CourseWords courseWords, Colleagues colleagues, Words words) {
        this.facts = facts;
        this.courseWords = courseWords;
        this.colleagues = colleagues;
        this.words = words;
    }

    @Override
    public String key() {
        return "episode";
    }

    @Override
    public List<TimelineEntry> timeline(Grant grant) {
        var entries = new ArrayList<TimelineEntry>();
        facts.courses(grant).forEach(course -> courses(entries, course));
        var people = facts.people(grant);
        var names = names(people);
        people.forEach(person -> entries.add(person(person, names)));
        facts.contacts(grant).forEach(contact -> entries.add(contact(contact)));
        return entries;
    }

    @Override
    public Object export(Grant grant) {
        return Map.of(
                "courses",
                        facts.courses(grant).stream()
                                .map(CourseFacts.Course::export)
                                .toList(),
                "contacts",
                        facts.contacts(grant).stream()
                                .map(CourseFacts.Contact::export)
                                .toList());
    }

    @Override
    public int erase(Grant grant) {
        return facts.erase(grant);
    }

    /// When a course began and ended, and that somebody answers for it; not what it ended with, which is told in
    /// person.
    @Override
    public List<TimelineEntry> toFamily(Grant grant) {
        var entries = new ArrayList<TimelineEntry>();
        for (var it : facts.courses(grant)) {
            var programme = courseWords.programme(it.version());
            entries.add(turn(it.openedAt(), "how-to-reg", words.text("episode.timeline.opened", programme), null, null)
                    .about(it.version()));
            if (it.closedAt() != null) {
                var closed = words.text("episode.timeline.closed", programme);
                entries.add(turn(it.closedAt(), "flag-fill", closed, null, null).about(it.version()));
            }
        }
        facts.people(grant).stream()
                .filter(CourseFacts.Person::responsible)
                .map(this::responsible)
                .forEach(entries::add);
        return entries;
    }

    private TimelineEntry responsible(CourseFacts.Person it) {
        return new TimelineEntry(
                        it.at(),
                        true,
                        words.text("episode.timeline.responsible"),
                        "sync",
                        words.text(it.first() ? "episode.family.responsible" : "episode.family.new-responsible"),
                        null,
                        it.user(),
                        Weight.TURNING_POINT,
                        null)
                .about(it.user());
    }

    private void courses(List<TimelineEntry> entries, CourseFacts.Course it) {
        var programme = courseWords.programme(it.version());
        var opened = words.text("episode.timeline.opened", programme);
        entries.add(
                turn(it.openedAt(), "how-to-reg", opened, null, it.openedBy()).about(it.version()));
        if (it.closedAt() != null && it.outcomeCode() != null) {
            var closed = words.text("episode.timeline.closed", programme);
            var outcome = courseWords.outcome(it.version(), it.outcomeCode());
            entries.add(turn(it.closedAt(), "flag-fill", closed, outcome, it.closedBy())
                    .about(it.version()));
        }
    }

    private TimelineEntry turn(Instant at, String icon, String title, @Nullable String text, @Nullable UserId by) {
        var kind = words.text("episode.timeline.course");
        return new TimelineEntry(at, true, kind, icon, title, text, by, Weight.TURNING_POINT, null);
    }

    private Map<UserId, Colleague> names(List<CourseFacts.Person> people) {
        var users = new HashSet<UserId>();
        people.forEach(person -> users.add(person.user()));
        return colleagues.of(users);
    }

    private TimelineEntry person(CourseFacts.Person it, Map<UserId, Colleague> names) {
        var name =
                Optional.ofNullable(names.get(it.user())).map(Colleague::name).orElse(words.text("episode.somebody"));
        return new TimelineEntry(
                        it.at(),
                        true,
                        words.text(it.responsible() ? "episode.timeline.responsible" : "episode.timeline.helper"),
                        it.responsible() ? "sync" : it.began() ? "person-add" : "person-remove",
                        words.text(title(it), name),
                        null,
                        it.by(),
                        it.responsible() ? Weight.TURNING_POINT : Weight.ORDINARY,
                        null)
                .about(it.user());
    }

    private static String title(CourseFacts.Person it) {
        if (it.responsible()) {
            return it.first() ? "episode.timeline.first-responsible" : "episode.timeline.new-responsible";
        }
        return it.began() ? "episode.timeline.helps" : "episode.timeline.helped";
    }

    private TimelineEntry contact(CourseFacts.Contact it) {
        return new TimelineEntry(
                it.at(),
                false,
                words.text("episode.timeline.contact"),
                it.made() ? "smartphone" : "hourglass",
                words.text(it.made() ? "episode.timeline.reached" : "episode.timeline.tried"),
                quoted(it.note()),
                it.by(),
                Weight.ORDINARY,
                null);
    }

    private @Nullable String quoted(@Nullable String note) {
        return note == null ? null : words.text("episode.quoted", note);
    }
}
