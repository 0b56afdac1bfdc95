package dk.tidlig.episode.page;

import dk.tidlig.episode.EpisodeView;
import dk.tidlig.episode.NotificationProof;
import dk.tidlig.episode.section.CourseWords;
import dk.tidlig.identity.Colleague;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.kernel.UserId;
import dk.tidlig.shell.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Puts the words to courses.
@Component
class CourseCards {
    private final CourseWords courseWords;
    private final Colleagues colleagues;
    private final Words words;
    private final ObjectProvider<NotificationProof> proofs;

    CourseCards(CourseWords courseWords, Colleagues colleagues, Words words, ObjectProvider<NotificationProof> proofs) {
        this.courseWords = courseWords;
        this.colleagues = colleagues;
        this.words = words;
        this.proofs = proofs;
    }

    List<CourseCard> cards(List<EpisodeView> courses, Locale language) {
        var users = new HashSet<UserId>();
        courses.forEach(course -> {
            users.add(course.responsible());
            users.addAll(course.helpers());
        });
        var names = colleagues.of(users);
        return courses.stream().map(course -> card(course, names, language)).toList();
    }

    private CourseCard card(EpisodeView course, Map<UserId, Colleague> names, Locale language) {
        var closing = course.closing();
        return new CourseCard(
                course,
                courseWords.programme(course.version()),
                closing == null ? "" : courseWords.outcome(course.version(), closing.outcomeCode()),
                closing == null ? null : notification(course),
                line(course.responsible(), names, language),
                course.helpers().stream()
                        .map(user -> new CourseCard.HelperLine(user.toString(), line(user, names, language)))
                        .toList());
    }

    private @Nullable String notification(EpisodeView course) {
        return proofs.stream()
                .filter(proof -> proof.made(course.child(), course.id()))
                .map(proof -> proof.url(course.child(), course.id()))
                .findFirst()
                .orElse(null);
    }

    private String line(UserId user, Map<UserId, Colleague> names, Locale language) {
        return Optional.ofNullable(names.get(user))
                .map(colleague -> colleague.line(language))
                .orElseGet(() -> words.text("episode.somebody"));
    }
}
