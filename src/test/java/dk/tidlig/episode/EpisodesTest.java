package dk.tidlig.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.access.AccessRefusal;
import dk.tidlig.child.AdultDetails;
import dk.tidlig.child.ChildRefusal;
import dk.tidlig.child.Town;
import dk.tidlig.child.kin.HomeDetails;
import dk.tidlig.child.kin.KinDetails;
import dk.tidlig.child.kin.KinRelation;
import dk.tidlig.child.kin.Relatives;
import dk.tidlig.episode.ContactNote.Reached;
import dk.tidlig.episode.EpisodeSamples.Course;
import dk.tidlig.episode.events.EpisodeEvent;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refusal;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UserId;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@TidligTest
@RecordApplicationEvents
class EpisodesTest {
    private static final String[] ALL = {
        "child.read",
        "child.amend",
        "episode.read",
        "episode.open",
        "episode.assign-helper",
        "episode.hand-responsibility",
        "episode.record-contact",
        "episode.close",
        "episode.import",
        "measure.read"
    };
    private static final Instant NOW = TestClock.START;

    @Autowired
    Town town;

    @Autowired
    EpisodeSamples samples;

    @Autowired
    Episodes episodes;

    @Autowired
    Relatives relatives;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEvents events;

    @Autowired
    @Qualifier("fact")
    DataSource facts;

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
    void beginsWithOneResponsibleAndSaysSo() {
        var view = read(course);

        assertThat(view.open()).isTrue();
        assertThat(view.responsible()).isEqualTo(coordinator.id());
        assertThat(view.version()).isEqualTo(samples.programme(here).id());
        assertThat(view.firstContactAt()).isNull();
        assertThat(published(EpisodeEvent.Opened.class))
                .extracting(EpisodeEvent.Opened::responsible)
                .containsExactly(coordinator.id());
    }

    @Test
    void opensOnlyOneAtATimeInAProgramme() {
        refuses(EpisodeRefusal.OPEN_ALREADY, () -> samples.open(coordinator, course.child(), NOW));
        refuses(EpisodeRefusal.IN_THE_FUTURE, () -> samples.open(coordinator, NOW.plusSeconds(60)));

        contact(course, NOW, Reached.MADE);
        close(course, "unchanged", Set.of());
        assertThat(samples.open(coordinator, course.child(), NOW)).isNotEqualTo(course.episode());
    }

    @Test
    void handsTheResponsibilityOnInOneMoment() {
        var jonas = UserId.random();
        hand(coordinator.id(), jonas);

        assertThat(read(course).responsible()).isEqualTo(jonas);
        assertThat(published(EpisodeEvent.ResponsibleChanged.class))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.from()).isEqualTo(coordinator.id());
                    assertThat(event.to()).isEqualTo(jonas);
                });
        refuses(EpisodeRefusal.RESPONSIBLE_ALREADY, () -> hand(jonas, jonas));
        refuses(EpisodeRefusal.HANDED_ON_MEANWHILE, () -> hand(coordinator.id(), UserId.random()));
    }

    @Test
    void letsOnlyOneOfTwoHandItOnAtTheSameMoment() throws Exception {
        var start = new CountDownLatch(1);
        Callable<Boolean> handOn = () -> {
            start.await();
            try {
                hand(coordinator.id(), UserId.random());
                return true;
            } catch (Refused refused) {
                assertThat(refused.refusal()).isEqualTo(EpisodeRefusal.HANDED_ON_MEANWHILE);
                return false;
            }
        };
        int won = 0;
        try (var pool = Executors.newFixedThreadPool(6)) {
            var tries = new ArrayList<java.util.concurrent.Future<Boolean>>();
            for (int i = 0; i < 6; i++) {
                tries.add(pool.submit(handOn));
            }
            start.countDown();
            for (var one : tries) {
                won += one.get() ? 1 : 0;
            }
        }

        assertThat(won).isEqualTo(1);
        assertThat(in(() -> jdbc.sql(
                                "select count(*) from episode.responsibility where episode_id = :id and to_at is null")
                        .param("id", course.episode().value())
                        .query(Integer.class)
                        .single()))
                .isEqualTo(1);
    }

    @Test
    void isNeverWithoutAResponsibleWhateverTheProgramDoes() {
        assertThatThrownBy(() -> in(() -> jdbc.sql("update episode.responsibility set to_at = from_at, to_by = from_by"
                                + " where episode_id = :id")
                        .param("id", course.episode().value())
                        .update()))
                .hasMessageContaining("nobody responsible");
        assertThatThrownBy(() -> in(() -> jdbc.sql("delete from episode.responsibility where episode_id = :id")
                        .param("id", course.episode().value())
                        .update()))
                .hasMessageContaining("nobody responsible");
        assertThatThrownBy(() -> in(() ->
                        jdbc.sql("""
                                insert into episode.episode
                                  (municipality_id, id, child_id, programme_version_id, programme_code, opened_at, opened_by)
                                select municipality_id, gen_random_uuid(), child_id, programme_version_id, 'another',
                                       opened_at, opened_by
                                  from episode.episode where id = :id
                                """).param("id", course.episode().value()).update()))
                .hasMessageContaining("nobody responsible");
        assertThatThrownBy(() -> in(() ->
                        jdbc.sql("""
                                insert into episode.responsibility
                                  (municipality_id, id, episode_id, child_id, user_id, from_at, from_by)
                                select municipality_id, gen_random_uuid(), episode_id, child_id, user_id, from_at, from_by
                                  from episode.responsibility where episode_id = :id
                                """).param("id", course.episode().value()).update()))
                .hasMessageContaining("responsibility_one");
    }

    @Test
    void tellsTheFirstContactFromLaterOnesAndFromTries() {
        clock.advance(Duration.ofDays(2));
        contact(course, NOW.plusSeconds(60), Reached.TRIED);
        contact(course, NOW.plusSeconds(3600), Reached.MADE);
        contact(course, NOW.plusSeconds(7200), Reached.MADE);

        assertThat(read(course).firstContactAt()).isEqualTo(NOW.plusSeconds(3600));
        assertThat(published(EpisodeEvent.ContactTried.class)).hasSize(1);
        assertThat(published(EpisodeEvent.ContactMade.class))
                .extracting(EpisodeEvent.ContactMade::first)
                .containsExactly(true, false);
        refuses(EpisodeRefusal.BEFORE_OPENING, () -> contact(course, NOW.minusSeconds(60), Reached.MADE));
        refuses(EpisodeRefusal.IN_THE_FUTURE, () -> contact(course, NOW.plus(Duration.ofDays(3)), Reached.MADE));
    }

    @Test
    void putsAHelperAroundTheChildAndTakesThemAwayAgain() {
        var jonas = Town.helper(here, ALL);
        outside(jonas);

        assign(jonas.id());
        assertThat(Tenant.in(here, () -> episodes.read(jonas, course.child(), course.episode()))
                        .helpers())
                .containsExactly(jonas.id());
        refuses(EpisodeRefusal.HELPS_ALREADY, () -> assign(jonas.id()));

        Tenant.run(here, () -> episodes.releaseHelper(coordinator, course.child(), course.episode(), jonas.id()));
        outside(jonas);
        assertThatThrownBy(() -> Tenant.run(
                        here, () -> episodes.releaseHelper(coordinator, course.child(), course.episode(), jonas.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void closesWithAnOutcomeOfItsProgrammeAndKeepsItAsLongAsThatSays() {
        contact(course, NOW, Reached.MADE);
        refuses(EpisodeRefusal.NO_SUCH_OUTCOME, () -> close(course, "wonderful", Set.of()));
        close(course, "unchanged", Set.of());

        var closing = read(course).closing();
        assertThat(closing).isNotNull();
        assertThat(closing.outcomeCode()).isEqualTo("unchanged");
        assertThat(closing.outcomeKind()).isEqualTo("UNCHANGED");
        assertThat(closing.keepUntil()).isEqualTo(LocalDate.of(2027, 3, 3));
        assertThat(read(course).responsible()).isEqualTo(coordinator.id());
        assertThat(published(EpisodeEvent.Closed.class)).hasSize(1);
    }

    @Test
    void isNotOpenedAgainNorChangedOnceClosed() {
        contact(course, NOW, Reached.MADE);
        close(course, "unchanged", Set.of());

        refuses(EpisodeRefusal.CLOSED, () -> close(course, "unchanged", Set.of()));
        refuses(EpisodeRefusal.CLOSED, () -> hand(coordinator.id(), UserId.random()));
        refuses(EpisodeRefusal.CLOSED, () -> assign(UserId.random()));
        refuses(EpisodeRefusal.CLOSED, () -> contact(course, NOW, Reached.MADE));
    }

    @Test
    void letsThoseAroundTheChildStepBackAtTheClosing() {
        var jonas = Town.helper(here, ALL);
        assign(jonas.id());
        contact(course, NOW, Reached.MADE);
        close(course, "unchanged", Set.of());

        outside(jonas);
        assertThat(Tenant.in(here, () -> episodes.read(coordinator, course.child(), course.episode())))
                .isNotNull();
    }

    @Test
    void waitsForANotificationWhereTheOutcomeAsksForOne() {
        contact(course, NOW, Reached.MADE);

        assertThat(in(() -> episodes.closingFindings(coordinator, course.child(), course.episode(), "handed-on")))
                .anySatisfy(finding -> {
                    assertThat(finding.key()).isEqualTo("episode.closing.needs-notification");
                    assertThat(finding.weight()).isEqualTo(ClosingFinding.Weight.BLOCKING);
                });
        refuses(EpisodeRefusal.CLOSING_BLOCKED, () -> close(course, "handed-on", Set.of()));
        assertThat(read(course).open()).isTrue();
    }

    @Test
    void goesOnInSpiteOfWhatIsMissingOnlyWhenThatIsAcknowledgedAndRemembersIt() {
        refuses(
                EpisodeRefusal.CLOSING_TO_ACKNOWLEDGE,
                () -> Tenant.run(
                        here,
                        () -> episodes.close(
                                coordinator,
                                course.child(),
                                course.episode(),
                                new CloseEpisode("unchanged", NOW, Set.of()))));
        close(course, "unchanged", Set.of("episode.closing.never-reached"));

        assertThat(in(() -> jdbc.sql("select finding from episode.acknowledgement where episode_id = :id")
                        .param("id", course.episode().value())
                        .query(String.class)
                        .list()))
                .contains("episode.closing.never-reached");
    }

    @Test
    void closesNeitherInTheFutureNorBeforeItBegan() {
        contact(course, NOW, Reached.MADE);
        refuses(EpisodeRefusal.IN_THE_FUTURE, () -> closeAt(NOW.plusSeconds(60)));
        refuses(EpisodeRefusal.BEFORE_OPENING, () -> closeAt(NOW.minusSeconds(60)));
        clock.advance(Duration.ofDays(3));
        contact(course, clock.instant(), Reached.MADE);
        refuses(EpisodeRefusal.BEFORE_CONTACT, () -> closeAt(NOW.plusSeconds(60)));
    }

    @Test
    void keepsOfTheChildOnlyWhatTheProgrammeKeeps() {
        var mother = new KinDetails(
                new AdultDetails("Sofie", null, null, "12 34 56 78", null, null, false, false),
                KinRelation.MOTHER,
                true,
                null);
        Tenant.run(here, () -> relatives.add(coordinator, course.child(), mother));

        refuses(
                ChildRefusal.NOT_KEPT,
                () -> Tenant.run(
                        here,
                        () -> relatives.keepHome(
                                coordinator, course.child(), 1, 0, new HomeDetails(null, "Vejen 1", false))));
    }

    @Test
    void takesManyInAtOnceAndLeavesThoseThatAreHere() {
        var child = samples.child(here);
        var version = samples.programme(here).id();
        var imported = List.of(
                new ImportedEpisode(
                        "E-1",
                        child,
                        version,
                        NOW.minus(Duration.ofDays(90)),
                        coordinator.id(),
                        NOW.minus(Duration.ofDays(88)),
                        NOW.minus(Duration.ofDays(10)),
                        "lifted"),
                new ImportedEpisode(
                        "E-2", child, version, NOW.minus(Duration.ofDays(5)), coordinator.id(), null, null, null));

        var first = Tenant.in(here, () -> episodes.importAll(coordinator, imported));
        var second = Tenant.in(here, () -> episodes.importAll(coordinator, imported));

        assertThat(first).hasSize(2).isEqualTo(second);
        var views = Tenant.in(here, () -> episodes.of(coordinator, child));
        assertThat(views).hasSize(2);
        assertThat(views.getFirst().open()).isTrue();
        assertThat(views.getLast().closing()).isNotNull();
        assertThat(views.getLast().firstContactAt()).isEqualTo(NOW.minus(Duration.ofDays(88)));
        assertThat(fact(first.get("E-1")))
                .extracting(Object::toString)
                .containsExactly("lifted", "LIFTED", "2025-12-03", "2025-12-05", "2026-02-21");
    }

    @Test
    void letsOnlyThoseActWhoMay() {
        var reader = Town.coordinator(here, "child.read", "episode.read");
        var elsewhere = Town.coordinator(town.found(), ALL);

        deeds().forEach(deed -> {
            refuses(AccessRefusal.MAY_NOT, () -> Tenant.run(here, () -> deed.accept(reader, course)));
            assertThatThrownBy(() -> Tenant.run(elsewhere.municipality(), () -> deed.accept(elsewhere, course)))
                    .isInstanceOf(NotFound.class);
        });
        outside(Town.helper(here, ALL));
        assertThatThrownBy(() -> Tenant.run(elsewhere.municipality(), () -> episodes.of(elsewhere, course.child())))
                .isInstanceOf(NotFound.class);
        refuses(AccessRefusal.MAY_NOT, () -> Tenant.run(here, () -> episodes.importAll(reader, List.of())));
    }

    /// Through the fact reader's own connection, which may read nothing else.
    private Collection<Object> fact(EpisodeId episode) {
        var reader = JdbcClient.create(new SingleConnectionDataSource(factConnection(), true));
        reader.sql("select set_config('app.municipality', :here, false)")
                .param("here", here.toString())
                .query(String.class)
                .single();
        return reader.sql("""
                        select outcome_code, outcome_kind, opened_on, first_contact_on, closed_on
                          from episode.episode_fact where episode_key = :key
                        """).param("key", episode.value()).query().singleRow().values();
    }

    private Connection factConnection() {
        try {
            return facts.getConnection();
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private List<BiConsumer<Actor, Course>> deeds() {
        return List.of(
                (actor, it) -> episodes.open(
                        actor,
                        new OpenEpisode(
                                EpisodeId.random(),
                                it.child(),
                                samples.programme(here).id(),
                                NOW,
                                actor.id())),
                (actor, it) ->
                        episodes.handResponsibility(actor, it.child(), it.episode(), coordinator.id(), actor.id()),
                (actor, it) -> episodes.assignHelper(actor, it.child(), it.episode(), actor.id()),
                (actor, it) -> episodes.releaseHelper(actor, it.child(), it.episode(), actor.id()),
                (actor, it) -> episodes.recordContact(
                        actor, it.child(), it.episode(), new ContactNote(NOW, Reached.MADE, null)),
                (actor, it) -> episodes.closingFindings(actor, it.child(), it.episode(), "unchanged"),
                (actor, it) ->
                        episodes.close(actor, it.child(), it.episode(), new CloseEpisode("unchanged", NOW, Set.of())));
    }

    private void outside(Actor somebody) {
        assertThatThrownBy(() -> Tenant.run(here, () -> episodes.read(somebody, course.child(), course.episode())))
                .isInstanceOf(NotFound.class);
    }

    private EpisodeView read(Course it) {
        return Tenant.in(here, () -> episodes.read(coordinator, it.child(), it.episode()));
    }

    private void hand(UserId from, UserId to) {
        Tenant.run(here, () -> episodes.handResponsibility(coordinator, course.child(), course.episode(), from, to));
    }

    private void assign(UserId helper) {
        Tenant.run(here, () -> episodes.assignHelper(coordinator, course.child(), course.episode(), helper));
    }

    private void contact(Course it, Instant at, Reached reached) {
        Tenant.run(
                here,
                () -> episodes.recordContact(
                        coordinator, it.child(), it.episode(), new ContactNote(at, reached, "Vi tales ved igen")));
    }

    /// Acknowledges whatever the modules find beside what the test is about.
    private void close(Course it, String outcome, Set<String> acknowledged) {
        Tenant.run(here, () -> {
            var all = new java.util.HashSet<>(acknowledged);
            if (samples.programme(here).definition().outcome(outcome).isPresent()) {
                episodes.closingFindings(coordinator, it.child(), it.episode(), outcome).stream()
                        .map(ClosingFinding::key)
                        .filter(key -> !key.startsWith("episode."))
                        .forEach(all::add);
            }
            episodes.close(coordinator, it.child(), it.episode(), new CloseEpisode(outcome, clock.instant(), all));
        });
    }

    private void closeAt(Instant at) {
        Tenant.run(
                here,
                () -> episodes.close(
                        coordinator, course.child(), course.episode(), new CloseEpisode("unchanged", at, Set.of())));
    }

    private <T extends EpisodeEvent> List<T> published(Class<T> type) {
        return events.stream(type)
                .filter(event -> event.episode().equals(course.episode()))
                .toList();
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
