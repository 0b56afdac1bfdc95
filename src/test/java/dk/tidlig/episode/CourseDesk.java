package dk.tidlig.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.child.Town;
import dk.tidlig.episode.ContactNote.Reached;
import dk.tidlig.episode.EpisodeSamples.Course;
import dk.tidlig.episode.events.EpisodeEvent;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refusal;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Tenant;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.stereotype.Component;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/// A coordinator in a town of their own with one open course, and the words that tests of courses speak.
final class CourseDesk {
    static final String[] ALL = {
        "child.read",
        "child.amend",
        "episode.read",
        "episode.open",
        "episode.assign-helper",
        "episode.hand-responsibility",
        "episode.record-contact",
        "episode.close",
        "episode.import",
        "episode.list",
        "episode.extract",
        "episode.erase",
        "measure.read",
        "session.read"
    };

    private final Desks tools;
    final MunicipalityId here;
    final Actor coordinator;
    final Course course;

    private CourseDesk(Desks tools) {
        this.tools = tools;
        this.here = tools.town.found();
        this.coordinator = Town.coordinator(here, ALL);
        this.course = tools.samples.open(coordinator);
    }

    /// Makes desks.
    @Component
    static class Desks {
        private final Town town;
        private final EpisodeSamples samples;
        private final Episodes episodes;
        private final TransactionTemplate transaction;
        private final Clock clock;

        Desks(Town town, EpisodeSamples samples, Episodes episodes, TransactionTemplate transaction, Clock clock) {
            this.town = town;
            this.samples = samples;
            this.episodes = episodes;
            this.transaction = transaction;
            this.clock = clock;
        }

        CourseDesk fresh() {
            return new CourseDesk(this);
        }
    }

    /// Who is not around the child is not told that there is one.
    void outside(Actor somebody) {
        assertThatThrownBy(
                        () -> Tenant.run(here, () -> tools.episodes.read(somebody, course.child(), course.episode())))
                .isInstanceOf(NotFound.class);
    }

    EpisodeView read() {
        return Tenant.in(here, () -> tools.episodes.read(coordinator, course.child(), course.episode()));
    }

    void hand(UserId from, UserId to) {
        Tenant.run(
                here, () -> tools.episodes.handResponsibility(coordinator, course.child(), course.episode(), from, to));
    }

    void assign(UserId helper) {
        Tenant.run(here, () -> tools.episodes.assignHelper(coordinator, course.child(), course.episode(), helper));
    }

    void contact(Instant at, Reached reached) {
        var contact = new ContactNote(at, reached, "Vi tales ved igen");
        Tenant.run(here, () -> tools.episodes.recordContact(coordinator, course.child(), course.episode(), contact));
    }

    /// Acknowledges whatever other modules find beside what the test is about.
    void close(String outcome, String... acknowledged) {
        var all = new HashSet<>(Set.of(acknowledged));
        if (tools.samples.programme(here).definition().outcome(outcome).isPresent()) {
            Tenant.in(
                            here,
                            () -> tools.episodes.closingFindings(
                                    coordinator, course.child(), course.episode(), outcome))
                    .stream()
                    .map(ClosingFinding::key)
                    .filter(key -> !key.startsWith("episode."))
                    .forEach(all::add);
        }
        close(new CloseEpisode(outcome, tools.clock.instant(), all));
    }

    /// Closes any of the child's courses now, unchanged.
    void closeWhateverIsMissing(EpisodeId course) {
        Tenant.run(here, () -> {
            var missing = tools.episodes.closingFindings(coordinator, this.course.child(), course, "unchanged").stream()
                    .map(ClosingFinding::key)
                    .collect(Collectors.toSet());
            var command = new CloseEpisode("unchanged", tools.clock.instant(), missing);
            tools.episodes.close(coordinator, this.course.child(), course, command);
        });
    }

    void close(CloseEpisode command) {
        Tenant.run(here, () -> tools.episodes.close(coordinator, course.child(), course.episode(), command));
    }

    <T extends EpisodeEvent> List<T> published(ApplicationEvents events, Class<T> type) {
        return events.stream(type)
                .filter(event -> event.episode().equals(course.episode()))
                .toList();
    }

    <T> T in(ScopedValue.CallableOp<T, RuntimeException> work) {
        return Tenant.in(here, () -> tools.transaction.execute(status -> work.call()));
    }

    static void refuses(Refusal refusal, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
