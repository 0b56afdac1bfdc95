package dk.tidlig.episode;

import static dk.tidlig.episode.CourseDesk.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.access.AccessRefusal;
import dk.tidlig.child.Town;
import dk.tidlig.episode.page.Extracts;
import dk.tidlig.episode.retention.Erasing;
import dk.tidlig.episode.retention.Erasures;
import dk.tidlig.episode.retention.Keeping;
import dk.tidlig.episode.retention.KeepingRefusal;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.ErasureRule;
import dk.tidlig.identity.ErasureRules;
import dk.tidlig.identity.LocalName;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.MunicipalJob;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Tenant;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TidligTest
class RetentionTest {
    private static final Duration YEAR = Duration.ofDays(366);
    private static final Duration LISTED = Duration.ofDays(30);
    private static final String REASON = "En klage til Ankestyrelsen er ikke afgjort endnu.";

    @Autowired
    CourseDesk.Desks desks;

    @Autowired
    EpisodeSamples samples;

    @Autowired
    Erasing erasing;

    @Autowired
    Erasures erasures;

    @Autowired
    Keeping keeping;

    @Autowired
    Extracts extracts;

    @Autowired
    ErasureRules rules;

    @Autowired
    Municipalities municipalities;

    @Autowired
    List<MunicipalJob> jobs;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private CourseDesk desk;
    private Actor officer;

    @BeforeEach
    void aClosedCourse() {
        desk = desks.fresh();
        officer = Town.coordinator(
                desk.here,
                "child.read",
                "episode.list-erasures",
                "episode.see-keeping",
                "episode.hold-erasure",
                "episode.archive",
                "episode.note-archived",
                "episode.erase");
        desk.in(() -> {
            rules.keep(new ErasureRule(30, new LocalName("Et forslag", "A proposal", null), null));
            return true;
        });
        desk.closeWhateverIsMissing(desk.course.episode());
    }

    @Test
    void listsWhatIsOverWithTheRuleAndTheNightItGoes() {
        assertThat(plan()).isEmpty();
        clock.advance(YEAR);
        assertThat(plan()).hasSize(1);
        assertThat(page().going()).as("a dry run writes nothing").isEmpty();
        assertThat(ready()).isEmpty();
        assertThat(plan()).singleElement().satisfies(it -> {
            assertThat(it.child()).isEqualTo(desk.course.child());
            assertThat(it.keptUntil()).isEqualTo(LocalDate.of(2027, 3, 3));
            assertThat(it.goesOn()).isEqualTo(LocalDate.of(2027, 4, 3));
            assertThat(it.rules()).singleElement().satisfies(rule -> {
                assertThat(rule.period()).isEqualTo("P1Y");
                assertThat(rule.from()).isEqualTo("closing");
            });
        });
    }

    @Test
    void erasesWhatHasBeenListedLongEnoughAndEntersItInTheRegister() {
        clock.advance(YEAR);
        ready();
        clock.advance(LISTED.minusDays(1));
        assertThat(ready()).isEmpty();

        clock.advance(Duration.ofDays(1));
        assertThat(ready()).containsExactly(desk.course.child());
        assertThat(erase()).containsKeys("child", "episode");

        assertThat(plan()).isEmpty();
        assertThatThrownBy(() -> erase()).isInstanceOf(NotFound.class);
        assertThat(page().erased()).singleElement().satisfies(line -> {
            assertThat(line.byHand()).isFalse();
            assertThat(line.rules()).singleElement().asString().containsAnyOf("Et forløb", "A course");
            assertThat(line.number()).isEqualTo(desk.course.child().toString().substring(0, 8));
        });
        assertThat(trail()).contains("episode.erase");
    }

    @Test
    void aChildIsWholeWhenItsErasureBreaksOffAndGoesWithTheNextRun() {
        clock.advance(YEAR);
        ready();
        clock.advance(LISTED.plus(Duration.ofHours(17)));
        var breaksOff = new BreakingOff(desk.course.child());
        try {
            run();
            assertThat(page().going()).hasSize(1);
            assertThat(page().erased()).isEmpty();
            assertThat(desk.read().open()).isFalse();
        } finally {
            breaksOff.end();
        }

        run();

        assertThat(page().going()).isEmpty();
        assertThat(page().erased()).hasSize(1);
    }

    @Test
    void theJobErasesByNightAlone() {
        clock.advance(YEAR);
        run();
        clock.advance(LISTED);
        run();
        assertThat(page().going()).hasSize(1);

        clock.advance(Duration.ofHours(17));
        run();

        assertThat(page().going()).isEmpty();
        assertThat(page().erased()).hasSize(1);
    }

    @Test
    void anOpenCourseAndOneStillWithinItsTimeKeepTheWholeChild() {
        clock.advance(Duration.ofDays(300));
        var again = samples.open(desk.coordinator, desk.course.child(), clock.instant());
        clock.advance(YEAR);
        assertThat(plan()).isEmpty();

        desk.closeWhateverIsMissing(again);
        clock.advance(Duration.ofDays(300));
        assertThat(plan()).isEmpty();
        clock.advance(YEAR);
        assertThat(plan()).hasSize(1);
    }

    @Test
    void nothingIsErasedWhileItIsHeldAndTheTimeOnTheListBeginsAnewAfterwards() {
        clock.advance(YEAR);
        ready();
        in(() -> keeping.hold(officer, desk.course.child(), REASON));
        clock.advance(LISTED);

        assertThat(ready()).isEmpty();
        assertThat(erase()).isEmpty();
        refuses(KeepingRefusal.HELD, () -> in(() -> extracts.erase(officer, desk.course.child())));
        refuses(KeepingRefusal.HELD_ALREADY, () -> in(() -> keeping.hold(officer, desk.course.child(), REASON)));
        assertThat(Tenant.in(desk.here, () -> keeping.read(officer, desk.course.child()))
                        .held())
                .satisfies(it -> assertThat(it.reason()).isEqualTo(REASON));

        in(() -> keeping.lift(officer, desk.course.child(), "Klagen er afgjort og sagen er lukket."));
        assertThat(ready()).isEmpty();
        assertThat(plan())
                .singleElement()
                .satisfies(it ->
                        assertThat(it.listedOn()).isEqualTo(LocalDate.ofInstant(clock.instant(), clock.getZone())));
        refuses(KeepingRefusal.NOT_HELD, () -> in(() -> keeping.lift(officer, desk.course.child(), REASON)));
    }

    @Test
    void whatTheArchiveIsToHaveWaitsForIt() {
        clock.advance(YEAR);
        ready();
        desk.in(() -> jdbc.sql("update episode.erasure_due set archive_first = true where child_id = :child")
                .param("child", desk.course.child().value())
                .update());
        clock.advance(LISTED);
        assertThat(erase()).isEmpty();
        assertThat(Tenant.in(desk.here, () -> extracts.archive(officer, desk.course.child())))
                .containsKeys("child", "episode");

        in(() -> keeping.archived(officer, desk.course.child()));

        refuses(KeepingRefusal.NOT_WAITING, () -> in(() -> keeping.archived(officer, desk.course.child())));
        assertThat(erase()).isNotEmpty();
    }

    @Test
    void withoutTheMunicipalitysWordNothingGoesByItself() {
        desk.in(() -> jdbc.sql("delete from identity.erasure_rule where municipality_id = :here")
                .param("here", desk.here.value())
                .update());
        clock.advance(YEAR);

        assertThat(ready()).isEmpty();
        assertThat(plan()).isEmpty();
        assertThat(page().days()).isNull();
    }

    @Test
    void onlyThoseSeeAndHoldWhoMay() {
        var reader = Town.coordinator(desk.here, "child.read", "episode.read");
        var elsewhere = desks.fresh();
        var stranger = Town.coordinator(elsewhere.here, "episode.hold-erasure", "episode.see-keeping");
        var child = desk.course.child();

        refuses(AccessRefusal.MAY_NOT, () -> in(() -> erasures.list(reader)));
        refuses(AccessRefusal.MAY_NOT, () -> in(() -> erasing.plan(reader)));
        refuses(AccessRefusal.MAY_NOT, () -> in(() -> erasing.list(reader)));
        refuses(AccessRefusal.MAY_NOT, () -> in(() -> erasing.erase(reader, child)));
        refuses(AccessRefusal.MAY_NOT, () -> in(() -> keeping.read(reader, child)));
        refuses(AccessRefusal.MAY_NOT, () -> in(() -> keeping.hold(reader, child, REASON)));
        refuses(AccessRefusal.MAY_NOT, () -> in(() -> keeping.lift(reader, child, REASON)));
        refuses(AccessRefusal.MAY_NOT, () -> in(() -> keeping.archived(reader, child)));
        refuses(AccessRefusal.MAY_NOT, () -> in(() -> extracts.archive(reader, child)));
        Tenant.run(elsewhere.here, () -> {
            assertThatThrownBy(() -> keeping.read(stranger, child)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> keeping.hold(stranger, child, REASON)).isInstanceOf(NotFound.class);
        });
    }

    private List<ChildId> ready() {
        return Tenant.in(desk.here, () -> erasing.list(Actor.system(desk.here)));
    }

    private List<Erasing.Planned> plan() {
        return Tenant.in(desk.here, () -> erasing.plan(Actor.system(desk.here)));
    }

    private Map<String, Integer> erase() {
        return Tenant.in(desk.here, () -> erasing.erase(Actor.system(desk.here), desk.course.child()));
    }

    private dk.tidlig.episode.retention.ErasurePage page() {
        return Tenant.in(desk.here, () -> erasures.list(officer));
    }

    private void run() {
        var job = jobs.stream()
                .filter(it -> it.name().equals("episode-erasure"))
                .findFirst()
                .orElseThrow();
        Tenant.run(desk.here, () -> job.run(municipalities.get(desk.here)));
    }

    private void in(Runnable deed) {
        Tenant.run(desk.here, deed);
    }

    private List<String> trail() {
        return desk.in(() -> jdbc.sql("select action from audit.entry where child_id = :child")
                .param("child", desk.course.child().value())
                .query(String.class)
                .list());
    }
}
