package dk.tidlig.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.child.Town;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TidligTest
class KeptCountsTest {
    private static final Duration LONGEST = Duration.ofMinutes(5);

    @Autowired
    private Town town;

    @Autowired
    private FactRepository facts;

    @Autowired
    private Clock clock;

    @Test
    void keepsACountForAHundredTimesWhatItTookAndNoLongerThanIsSaid() {
        assertThat(KeptCounts.shorter(Duration.ofMillis(10), LONGEST)).isEqualTo(Duration.ofSeconds(1));
        assertThat(KeptCounts.shorter(Duration.ofSeconds(10), LONGEST)).isEqualTo(LONGEST);
        assertThat(KeptCounts.shorter(Duration.ofSeconds(10), Duration.ZERO)).isZero();
    }

    @Test
    void countsOnceForTheSameQuestionOfTheSameMunicipality() {
        var here = town.found();
        var counts = new KeptCounts(facts, clock, LONGEST);
        Tenant.in(here, () -> {
            var first = counts.of(question(here, 2025));
            assertThat(counts.of(question(here, 2025))).isSameAs(first);
            assertThat(counts.of(question(here, 2024))).isNotSameAs(first);
            assertThat(counts.anew(question(here, 2025))).isNotSameAs(first);
            return first;
        });
    }

    @Test
    void countsEachTimeWhereNothingIsToBeKept() {
        var here = town.found();
        var counts = new KeptCounts(facts, clock, Duration.ZERO);
        Tenant.in(here, () -> {
            var first = counts.of(question(here, 2025));
            assertThat(counts.of(question(here, 2025))).isNotSameAs(first);
            return first;
        });
    }

    private static Map<String, Object> question(MunicipalityId municipality, int year) {
        var question = new HashMap<String, Object>();
        question.put("municipality", municipality.value());
        question.put("programme", "tidlig-forebyggelse");
        question.put("from", LocalDate.of(year, 1, 1));
        question.put("to", LocalDate.of(year, 12, 31));
        question.put("scale", "wellbeing-ruler");
        question.put("clock", "");
        question.put("days", 7);
        return question;
    }
}
