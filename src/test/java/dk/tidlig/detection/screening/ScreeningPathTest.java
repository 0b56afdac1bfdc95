package dk.tidlig.detection.screening;

import static dk.tidlig.detection.screening.ScreeningFamilies.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.measure.instrument.Certifications;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// A screening from its limit to its decision: late, put right, not done for several reasons, and by nobody who may
/// not.
@TidligTest
class ScreeningPathTest {
    @Autowired
    ScreeningFamilies families;

    @Autowired
    Screenings screenings;

    @Autowired
    ScreeningDay day;

    @Autowired
    Coverage coverage;

    @Autowired
    Certifications certifications;

    @Autowired
    People people;

    @Autowired
    MockMvc mvc;

    @Autowired
    TestClock clock;

    Actor visitor;
    ChildId child;
    EpisodeId course;

    @BeforeEach
    void aFamilyThatIsDueIt() {
        LocaleContextHolder.setLocale(Locale.of("da"));
        visitor = people.employed(ScreeningFamilies.TOWN, "health-visitor", "helper");
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
    void whoeverIsLateIsToldSoUntilItIsDone() throws Exception {
        assertThat(myDay()).contains("Screening inden otte uger").doesNotContain("over fristen");
        clock.advance(Duration.ofDays(60));
        assertThat(myDay()).contains("over fristen").contains("Screening inden otte uger");
        assertThat(line().title()).isEqualTo("Screeningen er ikke lavet i tide");

        families.give(visitor, child, 3, TODAY.plusDays(60));
        assertThat(myDay()).doesNotContain("Screening inden otte uger");
        assertThat(line().title()).isEqualTo("Familien er screenet efter fristen");
        assertThat(limits()).containsExactly("screened-in-time 2026-04-26 stopped");
    }

    @Test
    void aDecisionHasItsLimitFromTheDayOfTheInstrument() throws Exception {
        families.give(visitor, child, 20, TODAY.minusDays(1));
        assertThat(limits()).contains("decision-after-screening 2026-03-16 runs");
        clock.advance(Duration.ofDays(20));
        assertThat(myDay()).contains("over fristen").contains("Beslutning inden to uger");

        decide();
        assertThat(myDay()).doesNotContain("Beslutning inden to uger");
        assertThat(limits()).contains("decision-after-screening 2026-03-16 stopped");
        assertThat(line().text()).contains("viste tegn").doesNotContain("skal tage stilling");
    }

    @Test
    void oneThatWasWrittenDownWrongIsPutRightBothWays() {
        var wrong = families.give(visitor, child, 20, TODAY.minusDays(1));
        assertThat(waiting()).hasSize(1);
        var right = families.correct(visitor, child, wrong, 2, TODAY.minusDays(1));
        assertThat(line().title()).isEqualTo("Familien er screenet i tide");
        assertThat(line().resultUrl()).endsWith(right.toString());
        assertThat(waiting()).isEmpty();
        assertThat(limits()).contains("decision-after-screening 2026-03-16 cancelled");

        families.correct(visitor, child, right, 21, TODAY);
        assertThat(line().title()).contains("venter på en beslutning");
        assertThat(waiting()).hasSize(1);
        assertThat(limits())
                .containsExactly("screened-in-time 2026-04-26 stopped", "decision-after-screening 2026-03-17 runs");
    }

    @Test
    void everyReasonThatWasEverSaidStays() {
        notDone("not-reached", "Ingen hjemme");
        notDone("child-ill", null);
        notDone("family-said-no", "Nej tak");
        assertThat(line().said())
                .extracting(ScreeningLine.Said::what)
                .containsExactly(
                        "Familien var ikke hjemme eller kunne ikke nås",
                        "Barnet var sygt eller indlagt",
                        "Familien ønskede det ikke");
        assertThat(line().said())
                .extracting(ScreeningLine.Said::words)
                .containsExactly("Ingen hjemme", null, "Nej tak");
        families.give(visitor, child, 3, TODAY);
        assertThat(line().said()).hasSize(3);
    }

    @Test
    void nobodyDoesItWhoMayNotGiveTheInstrument() {
        var other = people.employed(ScreeningFamilies.TOWN, "health-visitor", "coordinator");
        assertThatThrownBy(() -> families.give(other, child, 20, TODAY)).isInstanceOf(Refused.class);
        assertThat(line().title()).isEqualTo("Screeningen skal laves nu");
        assertThat(limits()).containsExactly("screened-in-time 2026-04-26 runs");
    }

    @Test
    void coverageIsCountedAtHomeOnly() {
        var entrusted = people.employed(ScreeningFamilies.TOWN, "health-visitor", "coordinator");
        assertThat(Tenant.in(entrusted.municipality(), () -> coverage.of(entrusted, TODAY, TODAY))
                        .finding())
                .isNotEqualTo("Ingen familier skulle screenes i perioden.");
        assertThatThrownBy(() -> Tenant.in(people.here(), () -> coverage.of(entrusted, TODAY, TODAY)))
                .isInstanceOf(IllegalStateException.class);
        var stranger = people.with("coordinator");
        var page = Tenant.in(stranger.municipality(), () -> coverage.of(stranger, TODAY, TODAY));
        assertThat(page.finding()).isEqualTo("Ingen familier skulle screenes i perioden.");
        assertThat(page.lines()).isEmpty();
    }

    private String myDay() throws Exception {
        var response = mvc.perform(MockMvcRequestBuilders.get("/my-day").with(people.loggedIn(visitor)))
                .andReturn()
                .getResponse();
        LocaleContextHolder.setLocale(Locale.of("da"));
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private void decide() {
        in(() -> screenings.decide(visitor, child, course, "more-visits", "Vi kommer hver uge"));
    }

    private void notDone(String reason, String words) {
        in(() -> screenings.notDone(visitor, child, course, reason, words));
        clock.advance(Duration.ofMinutes(1));
    }

    private ScreeningLine line() {
        return Tenant.in(visitor.municipality(), () -> screenings.of(visitor, child))
                .getFirst();
    }

    private List<?> waiting() {
        return Tenant.in(visitor.municipality(), () -> day.waiting(visitor));
    }

    private List<String> limits() {
        return families.limits(visitor, child);
    }

    private void in(Runnable work) {
        Tenant.run(visitor.municipality(), work::run);
    }
}
