package dk.tidlig.safeguarding;

import static dk.tidlig.safeguarding.NotificationSamples.CONCERN;
import static dk.tidlig.safeguarding.NotificationSamples.CONTACT;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.child.AdultDetails;
import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.Children;
import dk.tidlig.child.Cpr;
import dk.tidlig.child.RegisterChild;
import dk.tidlig.child.Town;
import dk.tidlig.child.kin.HomeDetails;
import dk.tidlig.child.kin.Relatives;
import dk.tidlig.episode.EpisodeSamples;
import dk.tidlig.episode.EpisodeSamples.Course;
import dk.tidlig.episode.page.ChildPages;
import dk.tidlig.episode.page.Extracts;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@TidligTest
class KeptNotificationTest {
    private static final String[] ALL = {
        "child.read",
        "child.amend",
        "episode.read",
        "episode.extract",
        "episode.erase",
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
    Children children;

    @Autowired
    Relatives relatives;

    @Autowired
    ChildPages pages;

    @Autowired
    Extracts extracts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private MunicipalityId here;
    private Actor coordinator;
    private Course course;

    @BeforeEach
    void oneCourse() {
        LocaleContextHolder.setLocale(Locale.of("da"));
        here = town.found();
        coordinator = Town.coordinator(here, ALL);
        course = samples.open(coordinator);
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void isSealedWhereItLies() {
        write(coordinator);

        var row = in(() -> jdbc.sql("select * from safeguarding.notification where episode_id = :episode")
                .param("episode", course.episode().value())
                .query()
                .singleRow());
        var readable = row.values().stream()
                .map(value -> value instanceof byte[] sealed
                        ? new String(sealed, StandardCharsets.UTF_8)
                        : String.valueOf(value))
                .collect(Collectors.joining("\n"));
        assertThat(readable).doesNotContain("Noa", "Sofie", "polsk", "Familiebehandler", "hverdagen", "hjælp");
        assertThat(row.values()).noneMatch(String.class::isInstance);
        assertThat(sheet().notification().content()).isEqualTo(NotificationSamples.plain());
    }

    @Test
    void takesNameAndNumberFromTheRecord() {
        var child = register(new RegisterChild(
                ChildId.random(),
                ChildDetails.born("Noa", "Lindholm", LocalDate.of(2022, 7, 24), Cpr.of("240722-9995")),
                null,
                null,
                Set.of()));
        course = new Course(child, samples.open(coordinator, child, TestClock.START));

        write(coordinator);

        var subject = sheet().notification().subject();
        assertThat(subject.name()).isEqualTo("Noa Lindholm");
        assertThat(subject.cpr()).isEqualTo(Cpr.of("240722-9995"));
        assertThat(subject.unborn()).isFalse();
    }

    @Test
    void isAboutAnUnbornChildThroughItsMother() {
        var due = LocalDate.of(2026, 5, 3);
        var child = register(new RegisterChild(
                ChildId.random(),
                ChildDetails.unborn(due),
                new RegisterChild.Mother.New(AdultDetails.named("Sofie", "Lindholm")),
                null,
                Set.of()));
        course = new Course(child, samples.open(coordinator, child, TestClock.START));

        write(coordinator);

        var subject = sheet().notification().subject();
        assertThat(subject.motherName()).isEqualTo("Sofie Lindholm");
        assertThat(subject.dueOn()).isEqualTo(due);
        assertThat(subject.name()).isNull();
    }

    @Test
    void leavesContactOutWhenAnAddressIsProtected() {
        write(coordinator);
        assertThat(sheet().notification().content().contact()).isEqualTo(CONTACT);
        course = protectedCourse();

        write(coordinator);

        assertThat(sheet().contactHeldBack()).isTrue();
        assertThat(sheet().notification().content().contact()).isNull();
        assertThat(extract()).contains(CONCERN).doesNotContain("Nørregade");
    }

    @Test
    void tellsTheArchiveHowTheNotifierKnowsTheChildAndTheFamilyNot() {
        write(coordinator);

        var archived = String.valueOf(
                in(() -> extracts.archive(Actor.operator(here), course.child())).get("safeguarding"));

        assertThat(archived).contains("from=", "relation=", CONCERN);
        assertThat(extract()).contains(CONCERN).doesNotContain("from=", "relation=", "lateBecause=");
    }

    @Test
    void isToldOnTheTimelineWithoutWhatItSays() {
        write(coordinator);

        var lines = in(() -> pages.overview(coordinator, course.child(), "safeguarding", true))
                .timeline()
                .lines();
        assertThat(lines).hasSize(1);
        assertThat(lines.toString()).contains("Underretning er skrevet").doesNotContain("Noa");
    }

    @Test
    void isErasedWithTheChild() {
        write(coordinator);

        assertThat(in(() -> extracts.erase(coordinator, course.child()))).containsEntry("safeguarding", 1);
    }

    /// Before a way of working that keeps no address has come to town.
    private Course protectedCourse() {
        here = town.found();
        coordinator = Town.coordinator(here, ALL);
        var child = samples.child(here);
        Tenant.run(
                here, () -> relatives.keepHome(coordinator, child, 1, 0, new HomeDetails(null, "Nørregade 14", true)));
        return new Course(child, samples.open(coordinator, child, TestClock.START));
    }

    private NotificationSheet sheet() {
        return Tenant.in(here, () -> notifications.read(coordinator, course.child(), course.episode()));
    }

    private String extract() {
        return String.valueOf(
                in(() -> extracts.extract(coordinator, course.child())).get("safeguarding"));
    }

    private ChildId register(RegisterChild command) {
        return in(() -> children.register(Actor.system(here), command));
    }

    private void write(Actor actor) {
        Tenant.run(
                here, () -> notifications.write(actor, course.child(), course.episode(), NotificationSamples.plain()));
    }

    private <T> T in(ScopedValue.CallableOp<T, RuntimeException> work) {
        return Tenant.in(here, () -> transaction.execute(status -> work.call()));
    }
}
