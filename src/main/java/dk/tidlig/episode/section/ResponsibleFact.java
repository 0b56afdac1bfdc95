package dk.tidlig.episode.section;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.CourseRecords;
import dk.tidlig.episode.EpisodeView;
import dk.tidlig.episode.HeadFact;
import dk.tidlig.episode.HeadFactView;
import dk.tidlig.identity.Colleague;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.shell.Words;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who answers for the child's course now; of a closed one, how it ended.
@Component
class ResponsibleFact implements HeadFact {
    private final CourseRecords courses;
    private final Colleagues colleagues;
    private final CourseWords courseWords;
    private final Words words;

    ResponsibleFact(CourseRecords courses, Colleagues colleagues, CourseWords courseWords, Words words) {
        this.courses = courses;
        this.colleagues = colleagues;
        this.courseWords = courseWords;
        this.words = words;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public @Nullable HeadFactView fact(Grant grant) {
        return courses.newest(grant)
                .map(course -> course.open() ? responsible(grant, course) : ended(course))
                .orElse(null);
    }

    private HeadFactView responsible(Grant grant, EpisodeView course) {
        var users = Stream.concat(Stream.of(course.responsible()), course.helpers().stream())
                .toList();
        var people = colleagues.of(users);
        var language = grant.actor().language();
        var one = people.get(course.responsible());
        var helpers = course.helpers().stream()
                .map(people::get)
                .filter(Objects::nonNull)
                .map(Colleague::name)
                .collect(Collectors.joining(", "));
        return new HeadFactView(
                words.text("episode.fact.responsible"),
                HeadFactView.Sign.PERSON,
                0,
                one == null ? words.text("episode.somebody") : one.name(),
                one == null ? null : one.professionName().in(language),
                helpers.isEmpty() ? null : words.text("episode.fact.helpers", helpers),
                null);
    }

    private HeadFactView ended(EpisodeView course) {
        var closing = Objects.requireNonNull(course.closing());
        return HeadFactView.plain(
                words.text("episode.fact.ended"),
                courseWords.outcome(course.version(), closing.outcomeCode()),
                courseWords.programme(course.version()),
                words.text(
                        "episode.fact.ended-on",
                        words.date(words.dayOf(closing.closed().at()))));
    }
}
