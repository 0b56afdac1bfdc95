package dk.tidlig.intake.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.intake.IntakeRefusal;
import dk.tidlig.intake.referral.ReferralAnswer.Born;
import dk.tidlig.intake.referral.ReferralAnswer.Due;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.programme.Programmes;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// For whom a referral is, by the day: from ten months before the due date until the day before the second birthday.
@TidligTest
class ReferralAgesTest {
    private static final int TRIES = 2000;
    private static final long SEED = 20260303;

    @Autowired
    ReferralSamples samples;

    @Autowired
    ReferralRules rules;

    @Autowired
    Programmes programmes;

    private MunicipalityId here;
    private ProgrammeDefinition programme;

    @BeforeEach
    void theProgramme() {
        here = samples.employed("nurse").municipality();
        programme = Tenant.in(here, () -> programmes.published(ReferralSamples.PROGRAMME))
                .definition();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-03, 2026-03-02, true",
        "2024-03-03, 2026-03-03, false",
        "2024-02-29, 2026-02-28, true",
        "2024-02-29, 2026-03-01, false",
        "2026-02-28, 2028-02-27, true",
        "2026-02-28, 2028-02-28, false",
        "2026-03-03, 2026-03-03, true",
        "2025-12-31, 2027-12-30, true",
        "2025-12-31, 2027-12-31, false"
    })
    void isForAChildUntilItsSecondBirthday(LocalDate born, LocalDate today, boolean isFor) {
        assertThat(takes(new Born("Ivik", null, born, null), today)).isEqualTo(isFor);
    }

    @Test
    void isForEveryChildEveryDayBeforeItsSecondBirthdayAndOnNoneFromThen() {
        var random = new Random(SEED);
        for (int i = 0; i < TRIES; i++) {
            var born = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(9_000));
            var birthday = birthday(born);
            var answer = new Born("Ivik", null, born, null);

            assertThat(takes(answer, birthday.minusDays(1)))
                    .as("%s the day before", born)
                    .isTrue();
            assertThat(takes(answer, birthday)).as("%s on the day", born).isFalse();
            assertThat(takes(answer, birthday.plusDays(random.nextInt(400))))
                    .as("%s later", born)
                    .isFalse();
            assertThat(takes(answer, born.minusDays(1 + random.nextInt(300))))
                    .as("%s before", born)
                    .isFalse();
        }
    }

    @Test
    void takesADueDateFromFourWeeksBackToTenMonthsAhead() {
        var random = new Random(SEED);
        for (int i = 0; i < TRIES; i++) {
            var today = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(9_000));
            var first = today.minusWeeks(4);
            var last = today.plusMonths(10);

            assertThatCode(() -> check(new Due(first, 1), today)).doesNotThrowAnyException();
            assertThatCode(() -> check(new Due(last, 4), today)).doesNotThrowAnyException();
            refuses(new Due(first.minusDays(1), 1), today, IntakeRefusal.DUE_LONG_PAST);
            refuses(new Due(last.plusDays(1), 1), today, IntakeRefusal.DUE_TOO_FAR);
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "5", "-1"})
    void noPregnancyIsOfNoneOrOfFive(int count) {
        refuses(new Due(ReferralSamples.DUE, count), ReferralSamples.TODAY, IntakeRefusal.NOT_A_CHOICE);
    }

    /// One born on 29 February is two on 1 March, unless that year has the day: two years on it never has.
    private static LocalDate birthday(LocalDate born) {
        var leapDay = born.getMonthValue() == 2 && born.getDayOfMonth() == 29;
        return leapDay && !Year.isLeap(born.getYear() + 2L)
                ? LocalDate.of(born.getYear() + 2, 3, 1)
                : born.plusYears(2);
    }

    private boolean takes(ReferralAnswer answer, LocalDate today) {
        try {
            check(answer, today);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private void refuses(ReferralAnswer answer, LocalDate today, IntakeRefusal refusal) {
        assertThatThrownBy(() -> check(answer, today))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.refusal()).isEqualTo(refusal));
    }

    private void check(ReferralAnswer answer, LocalDate today) {
        Tenant.run(here, () -> rules.check(answer, programme, today));
    }
}
