package dk.tidlig.session;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.episode.ClosingCheck;
import dk.tidlig.episode.ClosingFinding;
import dk.tidlig.episode.TimelineEntry;
import dk.tidlig.episode.events.EpisodeEvent;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.DayNews;
import dk.tidlig.shell.DaySource;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/// What sessions hang elsewhere: My day, the timeline, extract and erasure, closing, figures and the import.
@TidligTest
class SessionPlugsTest {
    @Autowired
    SessionSamples samples;

    @Autowired
    Courses courses;

    @Autowired
    Gate gate;

    @Autowired
    List<DaySource> sources;

    @Autowired
    List<ChildSection> sections;

    @Autowired
    List<ClosingCheck> checks;

    @Autowired
    @Qualifier("fact")
    DataSource facts;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    Actor coordinator;
    Actor helper;
    SessionSamples.Family family;
    CourseId course;

    @BeforeEach
    void aCourseWithAHelper() {
        LocaleContextHolder.setLocale(Locale.of("da"));
        coordinator = people.with("coordinator");
        helper = people.with("helper");
        family = samples.family(coordinator);
        course = samples.course(coordinator, family, samples.offer(coordinator, null, null));
        Tenant.run(
                coordinator.municipality(), () -> courses.addHelper(coordinator, family.child(), course, helper.id()));
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void todaysSessionsStandOnTheHelpersDay() {
        samples.book(coordinator, family, course, clock.instant().plus(Duration.ofHours(2)));
        samples.book(coordinator, family, course, clock.instant().plus(Duration.ofDays(1)));

        assertThat(day(source -> source.today(helper))).hasSize(1);
        assertThat(day(source -> source.today(people.with("helper")))).isEmpty();
    }

    @Test
    void aSessionWithoutAnAnswerWaits() {
        samples.book(coordinator, family, course, clock.instant().plus(Duration.ofHours(1)));
        clock.advance(Duration.ofHours(3));

        assertThat(day(source -> source.waiting(helper)))
                .extracting(DayItem::text)
                .anySatisfy(text -> assertThat(text).contains("Blev samtalen holdt?"));
    }

    @Test
    void whenAllAreHeldItIsTimeToEnd() {
        for (int i = 0; i < 5; i++) {
            samples.held(coordinator, family, course, null);
        }

        assertThat(day(source -> source.waiting(helper)))
                .extracting(DayItem::text)
                .anySatisfy(text -> assertThat(text).startsWith("Alle 5 samtaler er holdt."));
    }

    @Test
    void othersDeedsAreNewsAndOnesOwnAreNot() {
        var before = clock.instant().minusSeconds(1);
        samples.held(coordinator, family, course, "Et notat");

        assertThat(day(source -> source.since(helper, before)))
                .extracting(DayNews::what)
                .anySatisfy(what -> assertThat(what).startsWith("holdt en samtale med"))
                .noneSatisfy(what -> assertThat(what).startsWith("skrev om"));
        assertThat(day(source -> source.since(coordinator, before)))
                .extracting(DayNews::what)
                .noneSatisfy(what -> assertThat(what).startsWith("holdt en samtale med"));
    }

    @Test
    void theTimelineTellsWhatWasAndWhatComes() {
        samples.held(coordinator, family, course, "De sover bedre");
        samples.book(coordinator, family, course, clock.instant().plus(Duration.ofDays(1)));

        var entries = section(it -> it.timeline(grant()));

        assertThat(entries)
                .extracting(TimelineEntry::title)
                .contains(
                        "Begyndt: Prøvetilbud",
                        "1. samtale er holdt: Prøvetilbud",
                        "2. samtale er booket: Prøvetilbud");
        assertThat(entries).extracting(TimelineEntry::text).contains("»De sover bedre«");
        assertThat(entries).extracting(TimelineEntry::weight).contains(TimelineEntry.Weight.UPCOMING);
    }

    @Test
    void theExtractHoldsEveryWordAndErasureLeavesNothing() {
        samples.held(coordinator, family, course, "Ord i udtrækket");

        Object extract = section(it -> it.export(grant()));

        assertThat(extract).asString().contains("Ord i udtrækket");
        int erased = section(it -> it.erase(grant()));

        assertThat(erased).isGreaterThanOrEqualTo(5);
        assertThat(samples.read(coordinator, family)).isEmpty();
    }

    @Test
    void closingTellsWhatStandsOpenAndThenEndsIt() {
        samples.book(coordinator, family, course, clock.instant().plus(Duration.ofMinutes(1)));
        samples.book(coordinator, family, course, clock.instant().plus(Duration.ofDays(1)));
        clock.advance(Duration.ofHours(2));

        assertThat(findings())
                .extracting(ClosingFinding::key)
                .contains("session.closing.unanswered", "session.closing.booked");
        closed();

        assertThat(samples.sessions(coordinator, family, course))
                .extracting(Session::standing)
                .containsOnly(Session.Standing.CANCELLED);
        assertThat(samples.course(coordinator, family, course).course().ending())
                .extracting(Course.Ending::reason)
                .isEqualTo(Course.Ending.Reason.EPISODE_CLOSED);
    }

    @Test
    void figuresCountWhatWasHeldInPagesAndInFiles() throws SQLException {
        samples.held(coordinator, family, course, null);
        samples.bookMany(coordinator, family, course, 1);
        var imported = samples.family(coordinator);
        Tenant.run(
                coordinator.municipality(),
                () -> courses.importAll(
                        coordinator,
                        samples.version(),
                        List.of(samples.imported(imported, "cos-p", 4), samples.imported(imported, "marte-meo", 0))));

        assertThat(facts(family)).containsExactly(1);
        assertThat(facts(imported)).containsExactlyInAnyOrder(4, 0);
        assertThat(samples.read(coordinator, imported).getFirst().budget()).isEqualTo(new Budget(5, 4, 0, 0));
    }

    /// Through the fact reader's own connection, which may read nothing else.
    private List<Integer> facts(SessionSamples.Family whose) throws SQLException {
        try (var connection = facts.getConnection()) {
            var reader = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            reader.sql("select set_config('app.municipality', :here, false)")
                    .param("here", coordinator.municipality().toString())
                    .query(String.class)
                    .single();
            return reader.sql("select sessions_held from session.session_fact where episode_key = :episode")
                    .param("episode", whose.episode().value())
                    .query(Integer.class)
                    .list();
        }
    }

    private void closed() {
        in(() -> {
            events.publishEvent(new EpisodeEvent.Closed(
                    Tenant.current(),
                    family.child(),
                    family.episode(),
                    samples.version(),
                    clock.instant(),
                    "unchanged",
                    new Stamp(clock.instant(), coordinator.id())));
            return true;
        });
    }

    private List<ClosingFinding> findings() {
        return in(() -> checks.stream()
                .flatMap(check -> check.findings(coordinator, family.child(), family.episode(), "unchanged").stream())
                .toList());
    }

    private <T> T section(Function<ChildSection, T> question) {
        return in(() -> sections.stream()
                .filter(it -> it.key().equals("session"))
                .map(question)
                .findFirst()
                .orElseThrow());
    }

    private <T> List<T> day(Function<DaySource, List<T>> question) {
        return Tenant.in(coordinator.municipality(), () -> {
            var all = new ArrayList<T>();
            sources.forEach(source -> all.addAll(question.apply(source)));
            return all;
        });
    }

    private Grant grant() {
        return gate.require(coordinator, SessionAction.READ, family.child());
    }

    private <T> T in(java.util.function.Supplier<T> deed) {
        return Tenant.in(coordinator.municipality(), () -> transaction.execute(status -> deed.get()));
    }
}
