package dk.tidlig.detection.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.access.Gate;
import dk.tidlig.child.AmendChild;
import dk.tidlig.child.Births;
import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.Children;
import dk.tidlig.child.RegisterChild;
import dk.tidlig.episode.Episodes;
import dk.tidlig.episode.ImportedEpisode;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.programme.Programmes;
import dk.tidlig.support.FreshName;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A screening follows its course: imported, with a wrong day of birth, and erased.
@TidligTest
class ScreeningCourseTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @Autowired
    Screenings screenings;

    @Autowired
    ScreeningFamilies families;

    @Autowired
    OpenCourses open;

    @Autowired
    ScreeningSection section;

    @Autowired
    Gate gate;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Children children;

    @Autowired
    Births births;

    @Autowired
    Episodes episodes;

    @Autowired
    Programmes programmes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    People people;

    Actor visitor;

    @BeforeEach
    void aVisitor() {
        LocaleContextHolder.setLocale(Locale.of("da"));
        visitor = people.employed("0101", "health-visitor", "coordinator");
    }

    @AfterEach
    void anyLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void anImportedCourseGetsOneFromTheDayItIsFound() {
        var child = imported(ChildDetails.born(FreshName.word(), FreshName.word(), TODAY.minusMonths(6), null));
        assertThat(lines(child)).isEmpty();
        find();
        find();
        assertThat(lines(child))
                .singleElement()
                .satisfies(it -> assertThat(it.title()).isEqualTo("Screeningen skal laves nu"));
    }

    @Test
    void anImportedFamilyThatExpectsIsDueItWhenTheChildIsBorn() {
        var child = imported(ChildDetails.unborn(TODAY.plusWeeks(9)));
        find();
        assertThat(lines(child).getFirst().title()).contains("til barnet er født");
        long version = version(child);
        in(() -> births.born(
                visitor, child, new Births.Birth(version, TODAY.minusWeeks(1), FreshName.word(), "Bro", null)));
        assertThat(lines(child).getFirst().text()).contains("24. april 2026");
    }

    @Test
    void aDayOfBirthPutRightMovesTheDueDayAndItsLimit() {
        var right = ChildDetails.born(FreshName.word(), FreshName.word(), TODAY.minusWeeks(3), null);
        var child = families.born(visitor, TODAY.minusWeeks(2));
        families.open(visitor, child);
        assertThat(lines(child).getFirst().text()).contains("17. april 2026");
        assertThat(families.limits(visitor, child)).containsExactly("screened-in-time 2026-06-12 runs");
        long version = version(child);
        in(() -> children.amend(visitor, child, new AmendChild(version, right)));
        assertThat(lines(child).getFirst().text()).contains("10. april 2026");
        assertThat(families.limits(visitor, child)).containsExactly("screened-in-time 2026-06-05 runs");
    }

    @Test
    void whatAnErasedChildCountedStaysAndPointsAtNobody() {
        var child = imported(ChildDetails.born(FreshName.word(), FreshName.word(), TODAY.minusMonths(6), null));
        find();
        int before = counted();
        in(() -> section.erase(gate.require(visitor, ScreeningAction.READ_SCREENING, child)));
        assertThat(lines(child)).isEmpty();
        assertThat(counted()).isEqualTo(before + 1);
    }

    private ChildId imported(ChildDetails details) {
        var there = visitor.municipality();
        var system = Actor.system(there);
        return Tenant.in(there, () -> {
            var child = children.register(system, RegisterChild.of(ChildId.random(), details));
            var version = programmes.published("tidlig-indsats-0-2").id();
            var began = TODAY.minusDays(40).atStartOfDay(ZoneOffset.UTC).toInstant();
            episodes.importAll(
                    system,
                    List.of(new ImportedEpisode(
                            FreshName.word(), child, version, began, visitor.id(), null, null, null)));
            return child;
        });
    }

    private int counted() {
        return Tenant.in(
                visitor.municipality(),
                () -> transaction.execute(status -> jdbc.sql(
                                "select count(*) from detection.past_screening where due_on = :day and standing = 'CLOSED'")
                        .param("day", Quarters.first(TODAY))
                        .query(Integer.class)
                        .single()));
    }

    private void find() {
        in(() -> open.begin(Actor.system(visitor.municipality()), TODAY));
    }

    private List<ScreeningLine> lines(ChildId child) {
        return Tenant.in(visitor.municipality(), () -> screenings.of(visitor, child));
    }

    private long version(ChildId child) {
        return Tenant.in(
                visitor.municipality(), () -> children.read(visitor, child).version());
    }

    private void in(Runnable work) {
        Tenant.run(visitor.municipality(), () -> transaction.executeWithoutResult(status -> work.run()));
    }
}
