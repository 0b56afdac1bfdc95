package dk.tidlig.detection.screening;

import static dk.tidlig.detection.screening.ScreeningFamilies.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.episode.CloseEpisode;
import dk.tidlig.episode.ClosingFinding;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.Episodes;
import dk.tidlig.episode.moving.AcceptMoving;
import dk.tidlig.episode.moving.Arrivals;
import dk.tidlig.episode.moving.Departures;
import dk.tidlig.episode.moving.OfferMoving;
import dk.tidlig.episode.page.Extracts;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.measure.instrument.Certifications;
import dk.tidlig.programme.Programmes;
import dk.tidlig.support.FreshName;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.Duration;
import java.util.List;
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

/// What becomes of a screening when its course ends, the family moves or the child is erased; and what the program does
/// by itself is noted as its own.
@TidligTest
class ScreeningEndTest {
    @Autowired
    ScreeningFamilies families;

    @Autowired
    Screenings screenings;

    @Autowired
    OpenCourses open;

    @Autowired
    Episodes episodes;

    @Autowired
    Departures departures;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Extracts extracts;

    @Autowired
    Programmes programmes;

    @Autowired
    Certifications certifications;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    Actor visitor;
    Actor system;
    ChildId child;
    EpisodeId course;

    @BeforeEach
    void aFamilyThatIsDueIt() {
        LocaleContextHolder.setLocale(Locale.of("da"));
        visitor = people.employed(ScreeningFamilies.TOWN, "health-visitor", "coordinator");
        system = Actor.system(visitor.municipality());
        var administrator = people.employed(ScreeningFamilies.TOWN, "system-administrator", "administrator");
        in(() -> certifications.certify(administrator, visitor.id(), "epds", TODAY.minusDays(9), null));
        child = families.born(visitor, TODAY.minusMonths(3));
        course = families.open(visitor, child);
    }

    @AfterEach
    void anyLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aCourseThatEndsEndsItsScreening() {
        close();
        assertThat(line().title()).isEqualTo("Forløbet sluttede uden screening");
        assertThat(line().give()).isEmpty();
        assertThat(families.limits(visitor, child)).containsExactly("screened-in-time 2026-04-26 cancelled");
        assertThatThrownBy(() -> in(() -> screenings.notDone(visitor, child, course, "other", null)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whoeverClosesOverSignsIsToldSo() {
        families.give(visitor, child, 20, TODAY);
        assertThat(findings()).contains("detection.closing.undecided");
        in(() -> screenings.decide(visitor, child, course, "nothing-more", "Det er bedre nu"));
        assertThat(findings()).doesNotContain("detection.closing.undecided");
    }

    @Test
    void aFamilyThatMovesTakesNoScreeningAlong() {
        var fresh = people.with("coordinator");
        var offer = new OfferMoving(
                course, People.HERE, "consent", "Moderen sagde ja i dag.", Set.of("family"), "moved", null);
        var id = Tenant.in(visitor.municipality(), () -> departures.offer(visitor, child, offer));
        var taken = Tenant.in(fresh.municipality(), () -> {
            var version = programmes.published("tidlig-forebyggelse").id();
            return arrivals.accept(fresh, id, new AcceptMoving(null, Set.of(), version, fresh.id()));
        });
        assertThat(line().title()).isEqualTo("Forløbet sluttede uden screening");
        assertThat(Tenant.in(fresh.municipality(), () -> screenings.of(fresh, taken)))
                .isEmpty();
        assertThatThrownBy(() -> Tenant.in(fresh.municipality(), () -> screenings.of(fresh, child)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theFamilyGetsTheDaysAndTheArchiveAll() {
        notDone("not-reached", "Ingen hjemme");
        notDone("child-ill", "Indlagt");
        families.give(visitor, child, 20, TODAY);
        in(() -> screenings.decide(visitor, child, course, "more-visits", "Vi kommer hver uge"));
        assertThat(Tenant.in(visitor.municipality(), () -> extracts.extract(system, child))
                        .toString())
                .contains("2026-03-03", "The child was ill or in hospital", "The family was not at home")
                .doesNotContain(
                        "epds",
                        "Vi kommer hver uge",
                        "Indlagt",
                        "Ingen hjemme",
                        "showsSigns",
                        "Beslutning inden to uger");
        assertThat(Tenant.in(visitor.municipality(), () -> extracts.archive(system, child))
                        .toString())
                .contains(
                        "epds (1)",
                        "more-visits",
                        "Vi kommer hver uge",
                        "Indlagt",
                        "Ingen hjemme",
                        "Beslutning inden to uger");
    }

    @Test
    void anErasedChildTakesItAllAlong() {
        notDone("not-reached", "Ingen hjemme");
        notDone("child-ill", "Indlagt");
        close();
        var erased = Tenant.in(visitor.municipality(), () -> extracts.erase(system, child));
        assertThat(erased).containsKey("detection");
        assertThat(count("select count(*) from detection.screening where id = :id"))
                .isZero();
        assertThat(count("select count(*) from detection.earlier_reason where screening_id = :id"))
                .isZero();
    }

    @Test
    void whatTheProgramBeginsIsNotedAsItsOwnOnEachChild() {
        var own = "own-" + FreshName.word().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        families.publish(visitor, own, false);
        var found = families.born(visitor, TODAY.minusMonths(4));
        families.open(visitor, found, own, TODAY.minusDays(9));
        families.publish(visitor, own, true);
        begin();
        begin();
        families.retire(visitor, own);
        assertThat(noted(found)).containsExactly("detection.begin-screenings WRITE system");
        assertThat(noted(child)).isEmpty();
    }

    private void begin() {
        in(() -> open.begin(system, TODAY));
    }

    /// What the program did to the child's screenings.
    private List<String> noted(ChildId of) {
        return Tenant.in(
                visitor.municipality(),
                () -> transaction.execute(status -> jdbc.sql("""
                                select action || ' ' || kind || ' ' || profession from audit.entry
                                 where child_id = :child and actor_id = :system and action like '%screening%'
                                """)
                        .param("child", of.value())
                        .param("system", system.id().value())
                        .query(String.class)
                        .list()));
    }

    private int count(String sql) {
        return Tenant.in(
                visitor.municipality(),
                () -> transaction.execute(status -> jdbc.sql(sql)
                        .param("id", course.value())
                        .query(Integer.class)
                        .single()));
    }

    private void notDone(String reason, String words) {
        in(() -> screenings.notDone(visitor, child, course, reason, words));
        clock.advance(Duration.ofMinutes(1));
    }

    private Set<String> findings() {
        return Tenant.in(visitor.municipality(), () -> episodes.closingFindings(visitor, child, course, "doing-well"))
                .stream()
                .map(ClosingFinding::key)
                .collect(Collectors.toSet());
    }

    private void close() {
        var all = findings();
        in(() -> episodes.close(visitor, child, course, new CloseEpisode("doing-well", clock.instant(), all)));
    }

    private ScreeningLine line() {
        return Tenant.in(visitor.municipality(), () -> screenings.of(visitor, child))
                .getFirst();
    }

    private void in(Runnable work) {
        Tenant.run(visitor.municipality(), work::run);
    }
}
