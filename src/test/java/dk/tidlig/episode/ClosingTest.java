package dk.tidlig.episode;

import static dk.tidlig.episode.CourseDesk.ALL;
import static dk.tidlig.episode.CourseDesk.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.child.Town;
import dk.tidlig.episode.ContactNote.Reached;
import dk.tidlig.episode.events.EpisodeEvent;
import dk.tidlig.kernel.UserId;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@TidligTest
@RecordApplicationEvents
class ClosingTest {
    private static final Instant NOW = TestClock.START;

    @Autowired
    CourseDesk.Desks desks;

    @Autowired
    Episodes episodes;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    private CourseDesk desk;

    @BeforeEach
    void oneCourse() {
        desk = desks.fresh();
    }

    @Test
    void closesWithAnOutcomeOfItsProgrammeAndKeepsItAsLongAsThatSays() {
        desk.contact(NOW, Reached.MADE);
        refuses(EpisodeRefusal.NO_SUCH_OUTCOME, () -> desk.close("wonderful"));
        desk.close("unchanged");

        var closing = desk.read().closing();
        assertThat(closing).isNotNull();
        assertThat(closing.outcomeCode()).isEqualTo("unchanged");
        assertThat(closing.outcomeKind()).isEqualTo("UNCHANGED");
        assertThat(closing.keepUntil()).isEqualTo(LocalDate.of(2027, 3, 3));
        assertThat(desk.read().responsible()).isEqualTo(desk.coordinator.id());
        assertThat(desk.published(events, EpisodeEvent.Closed.class)).hasSize(1);
    }

    @Test
    void isNotOpenedAgainNorChangedOnceClosed() {
        desk.contact(NOW, Reached.MADE);
        desk.close("unchanged");

        refuses(EpisodeRefusal.CLOSED, () -> desk.close("unchanged"));
        refuses(EpisodeRefusal.CLOSED, () -> desk.hand(desk.coordinator.id(), UserId.random()));
        refuses(EpisodeRefusal.CLOSED, () -> desk.assign(UserId.random()));
        refuses(EpisodeRefusal.CLOSED, () -> desk.contact(NOW, Reached.MADE));
    }

    @Test
    void letsThoseAroundTheChildStepBackAtTheClosing() {
        var jonas = Town.helper(desk.here, ALL);
        desk.assign(jonas.id());
        desk.contact(NOW, Reached.MADE);
        desk.close("unchanged");

        desk.outside(jonas);
        assertThat(Tenant.in(
                        desk.here, () -> episodes.read(desk.coordinator, desk.course.child(), desk.course.episode())))
                .isNotNull();
    }

    @Test
    void waitsForANotificationWhereTheOutcomeAsksForOne() {
        desk.contact(NOW, Reached.MADE);

        assertThat(desk.in(() -> episodes.closingFindings(
                        desk.coordinator, desk.course.child(), desk.course.episode(), "handed-on")))
                .anySatisfy(finding -> {
                    assertThat(finding.key()).isEqualTo("episode.closing.needs-notification");
                    assertThat(finding.weight()).isEqualTo(ClosingFinding.Weight.BLOCKING);
                });
        refuses(EpisodeRefusal.CLOSING_BLOCKED, () -> desk.close("handed-on"));
        assertThat(desk.read().open()).isTrue();
    }

    @Test
    void goesOnInSpiteOfWhatIsMissingOnlyWhenThatIsAcknowledgedAndRemembersIt() {
        refuses(
                EpisodeRefusal.CLOSING_TO_ACKNOWLEDGE,
                () -> Tenant.run(
                        desk.here,
                        () -> episodes.close(
                                desk.coordinator,
                                desk.course.child(),
                                desk.course.episode(),
                                new CloseEpisode("unchanged", NOW, Set.of()))));
        desk.close("unchanged", "episode.closing.never-reached");

        assertThat(desk.in(() -> jdbc.sql("select finding from episode.acknowledgement where episode_id = :id")
                        .param("id", desk.course.episode().value())
                        .query(String.class)
                        .list()))
                .contains("episode.closing.never-reached");
    }

    @Test
    void closesNeitherInTheFutureNorBeforeItBegan() {
        desk.contact(NOW, Reached.MADE);
        refuses(EpisodeRefusal.IN_THE_FUTURE, () -> desk.close(at(NOW.plusSeconds(60))));
        refuses(EpisodeRefusal.BEFORE_OPENING, () -> desk.close(at(NOW.minusSeconds(60))));
        clock.advance(Duration.ofDays(3));
        desk.contact(clock.instant(), Reached.MADE);
        refuses(EpisodeRefusal.BEFORE_CONTACT, () -> desk.close(at(NOW.plusSeconds(60))));
    }

    private static CloseEpisode at(Instant moment) {
        return new CloseEpisode("unchanged", moment, Set.of());
    }
}
