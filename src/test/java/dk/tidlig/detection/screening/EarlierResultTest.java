package dk.tidlig.detection.screening;

import static dk.tidlig.detection.screening.ScreeningFamilies.PROGRAMME;
import static dk.tidlig.detection.screening.ScreeningFamilies.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.measure.instrument.Certifications;
import dk.tidlig.support.FreshName;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/// An instrument counts wherever and whenever it was given, when the child was old enough and the course had a
/// screening
/// to do; and the limits are those of the version that screens.
@TidligTest
class EarlierResultTest {
    private static final String IN_TIME = "Familien er screenet i tide";

    @Autowired
    ScreeningFamilies families;

    @Autowired
    Screenings screenings;

    @Autowired
    OpenCourses open;

    @Autowired
    Certifications certifications;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    People people;

    Actor visitor;
    String own;

    @BeforeEach
    void aVisitorAndAProgrammeThatDoesNotScreenYet() {
        LocaleContextHolder.setLocale(Locale.of("da"));
        visitor = people.employed(ScreeningFamilies.TOWN, "health-visitor", "coordinator");
        var administrator = people.employed(ScreeningFamilies.TOWN, "system-administrator", "administrator");
        in(() -> certifications.certify(administrator, visitor.id(), "epds", TODAY.minusDays(9), null));
        own = "own-" + FreshName.word().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        families.publish(visitor, own, false);
    }

    @AfterEach
    void noProgrammeOfItsOwn() {
        families.retire(visitor, own);
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void whatWasGivenBeforeTheScreeningWasFoundIsTheScreening() {
        var child = families.born(visitor, TODAY.minusMonths(6));
        families.open(visitor, child, own, TODAY.minusMonths(3));
        families.give(visitor, child, 3, TODAY.minusMonths(1));
        families.publish(visitor, own, true);
        find();
        assertThat(titles(child)).containsExactly(IN_TIME);
        assertThat(families.limits(visitor, child)).containsExactly("screened-in-time 2026-04-28 stopped");
    }

    @Test
    void signsFoundLaterAreDecidedOnFromTheDayTheyAreFound() {
        var child = families.born(visitor, TODAY.minusMonths(6));
        families.open(visitor, child, own, TODAY.minusMonths(3));
        families.give(visitor, child, 20, TODAY.minusMonths(1));
        families.publish(visitor, own, true);
        find();
        assertThat(titles(child)).singleElement().asString().contains("venter på en beslutning");
        assertThat(families.limits(visitor, child))
                .containsExactly("screened-in-time 2026-04-28 stopped", "decision-after-screening 2026-03-17 runs");
    }

    @Test
    void whatWasGivenBeforeTheChildWasOldEnoughIsNone() {
        var child = families.born(visitor, TODAY.minusMonths(3));
        families.open(visitor, child, own, TODAY.minusMonths(2));
        families.give(visitor, child, 3, TODAY.minusMonths(1).minusDays(1));
        families.publish(visitor, own, true);
        find();
        assertThat(titles(child)).containsExactly("Screeningen skal laves nu");
    }

    @Test
    void aCourseFromBeforeTheRuleHasTheLimitsOfTheVersionThatScreens() {
        var child = families.born(visitor, TODAY.minusMonths(6));
        families.open(visitor, child, own, TODAY.minusMonths(3));
        assertThat(families.limits(visitor, child)).isEmpty();
        families.publish(visitor, own, true);
        find();
        assertThat(families.limits(visitor, child)).containsExactly("screened-in-time 2026-04-28 runs");
        families.give(visitor, child, 20, TODAY);
        assertThat(families.limits(visitor, child))
                .containsExactly("screened-in-time 2026-04-28 stopped", "decision-after-screening 2026-03-17 runs");
    }

    @Test
    void eachOfTwoOpenCoursesThatHasOneToDoTakesIt() {
        families.publish(visitor, own, true);
        var child = families.born(visitor, TODAY.minusMonths(6));
        families.open(visitor, child, own, TODAY.minusDays(20));
        families.open(visitor, child, PROGRAMME, TODAY.minusDays(10));
        families.give(visitor, child, 3, TODAY.minusDays(1));
        assertThat(titles(child)).containsExactly(IN_TIME, IN_TIME);
    }

    @Test
    void whatAnotherCourseWasGivenBeforeThisOneBeganStaysTheOthers() {
        families.publish(visitor, own, true);
        var child = families.born(visitor, TODAY.minusMonths(6));
        families.open(visitor, child, own, TODAY.minusDays(20));
        families.give(visitor, child, 3, TODAY.minusDays(5));
        families.open(visitor, child, PROGRAMME, TODAY.minusDays(1));
        assertThat(titles(child)).containsExactly("Screeningen skal laves nu", IN_TIME);
    }

    private void find() {
        in(() -> transaction.executeWithoutResult(status -> open.begin(Actor.system(visitor.municipality()), TODAY)));
    }

    private List<String> titles(ChildId child) {
        return Tenant.in(visitor.municipality(), () -> screenings.of(visitor, child)).stream()
                .map(ScreeningLine::title)
                .toList();
    }

    private void in(Runnable work) {
        Tenant.run(visitor.municipality(), work::run);
    }
}
