package dk.tidlig.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.access.AccessRefusal;
import dk.tidlig.child.Town;
import dk.tidlig.episode.CloseEpisode;
import dk.tidlig.episode.ClosingFinding;
import dk.tidlig.episode.ContactNote;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.EpisodeRefusal;
import dk.tidlig.episode.EpisodeSamples;
import dk.tidlig.episode.EpisodeSamples.Course;
import dk.tidlig.episode.Episodes;
import dk.tidlig.episode.page.ChildPages;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refusal;
import dk.tidlig.kernel.Refused;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@TidligTest
class NotificationsTest {
    private static final String[] ALL = {
        "child.read",
        "child.amend",
        "episode.read",
        "episode.open",
        "episode.assign-helper",
        "episode.record-contact",
        "episode.close",
        "episode.extract",
        "episode.erase",
        "measure.read",
        "session.read",
        "safeguarding.notify",
        "safeguarding.read"
    };

    @Autowired
    Town town;

    @Autowired
    EpisodeSamples samples;

    @Autowired
    Notifications notifications;

    @Autowired
    Episodes episodes;

    @Autowired
    ChildPages pages;

    @Autowired
    TransactionTemplate transaction;

    private MunicipalityId here;
    private Actor coordinator;
    private Course course;

    @BeforeEach
    void oneCourse() {
        here = town.found();
        coordinator = Town.coordinator(here, ALL);
        course = samples.open(coordinator);
    }

    @Test
    void keepsTheCourseOpenUntilItIsWritten() {
        contact();
        refuses(EpisodeRefusal.CLOSING_BLOCKED, this::close);
        assertThat(blocking())
                .containsExactly("/children/" + course.child() + "/episodes/" + course.episode() + "/notification");

        write(coordinator);

        assertThat(blocking()).isEmpty();
        close();
        assertThat(in(() -> pages.courses(coordinator, course.child())))
                .singleElement()
                .satisfies(card -> assertThat(card.notification()).endsWith(course.episode() + "/notification"));
        assertThat(in(() -> episodes.read(coordinator, course.child(), course.episode()))
                        .open())
                .isFalse();
    }

    @Test
    void isWrittenOncePerCourseAndListedWithThoseOfTheOthers() {
        write(coordinator);
        write(coordinator);
        refuses(SafeguardingRefusal.WRITTEN_ALREADY, () -> write(Town.coordinator(here, ALL)));
        contact();
        close();
        refuses(SafeguardingRefusal.CLOSED, () -> write(coordinator));

        var second = samples.open(coordinator, course.child(), TestClock.START);
        var page = page(coordinator, second);
        assertThat(page.asks()).isTrue();
        assertThat(page.made())
                .singleElement()
                .satisfies(line -> assertThat(line.here()).isFalse());
        assertThatThrownBy(() ->
                        Tenant.run(here, () -> notifications.page(coordinator, course.child(), EpisodeId.random())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void isWrittenByThoseEntrustedAndThoseAroundTheChild() {
        var jonas = Town.helper(here, ALL);
        assertThatThrownBy(() -> write(jonas)).isInstanceOf(NotFound.class);

        Tenant.run(here, () -> episodes.assignHelper(coordinator, course.child(), course.episode(), jonas.id()));

        write(jonas);
        assertThat(page(jonas, course.episode()).written()).isTrue();
    }

    @Test
    void isOnlyReadByThoseWhoLead() {
        var leader = Town.coordinator(here, "child.read", "safeguarding.read");
        refuses(AccessRefusal.MAY_NOT, () -> write(leader));
        write(coordinator);

        assertThat(page(leader, course.episode()).mayWrite()).isFalse();
        var registrar = Town.coordinator(here, "child.read");
        refuses(AccessRefusal.MAY_NOT, () -> page(registrar, course.episode()));
        refuses(
                AccessRefusal.MAY_NOT,
                () -> Tenant.in(here, () -> notifications.read(registrar, course.child(), course.episode())));
    }

    @Test
    void isNotThereForAnotherMunicipality() {
        write(coordinator);
        var there = town.found();
        var stranger = Town.coordinator(there, ALL);

        assertThatThrownBy(() -> Tenant.in(there, () -> notifications.read(stranger, course.child(), course.episode())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Tenant.in(there, () -> notifications.page(stranger, course.child(), course.episode())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Tenant.run(
                        there,
                        () -> notifications.write(
                                stranger, course.child(), course.episode(), NotificationSamples.plain())))
                .isInstanceOf(NotFound.class);
    }

    private void write(Actor actor) {
        Tenant.run(
                here, () -> notifications.write(actor, course.child(), course.episode(), NotificationSamples.plain()));
    }

    private NotificationPage page(Actor actor, EpisodeId episode) {
        return Tenant.in(here, () -> notifications.page(actor, course.child(), episode));
    }

    private void contact() {
        Tenant.run(
                here,
                () -> episodes.recordContact(
                        coordinator,
                        course.child(),
                        course.episode(),
                        new ContactNote(TestClock.START, ContactNote.Reached.MADE, null)));
    }

    /// What stands in the way, by where it is put right.
    private List<String> blocking() {
        return in(() -> episodes.closingFindings(coordinator, course.child(), course.episode(), "handed-on")).stream()
                .filter(finding -> finding.weight() == ClosingFinding.Weight.BLOCKING)
                .map(finding -> String.valueOf(finding.url()))
                .toList();
    }

    /// Acknowledges whatever else the modules find.
    private void close() {
        Tenant.run(here, () -> {
            var all = episodes.closingFindings(coordinator, course.child(), course.episode(), "handed-on").stream()
                    .map(ClosingFinding::key)
                    .collect(Collectors.toSet());
            episodes.close(
                    coordinator, course.child(), course.episode(), new CloseEpisode("handed-on", TestClock.START, all));
        });
    }

    private <T> T in(ScopedValue.CallableOp<T, RuntimeException> work) {
        return Tenant.in(here, () -> transaction.execute(status -> work.call()));
    }

    private static void refuses(Refusal refusal, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
