package dk.tidlig.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.deadline.calendar.HolidayCalendars;
import dk.tidlig.programme.ClockRule;
import dk.tidlig.programme.ProgrammeProblems;
import dk.tidlig.programme.Source;
import dk.tidlig.programme.duty.NotificationDuty;
import dk.tidlig.programme.reading.ProgrammeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/// The limits of notifications as they are shipped, over weekends, holidays and changed clocks.
class DutyLimitsTest {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final List<ZoneId> GREENLAND =
            List.of(ZoneId.of("America/Nuuk"), ZoneId.of("America/Thule"), ZoneId.of("America/Scoresbysund"));
    private final HolidayCalendars calendars = new HolidayCalendars();

    @ParameterizedTest
    @CsvSource({
        // a Friday evening, the night of the changed clock, New Year's Eve
        "2026-03-06T17:00, 2026-03-07T17:00",
        "2026-03-28T12:00, 2026-03-29T13:00",
        "2026-12-31T23:30, 2027-01-01T23:30"
    })
    void theFirstLookIsTwentyFourHoursByTheWallAlsoInWeekends(LocalDateTime from, LocalDateTime until)
            throws IOException {
        var limit = limit(duty("DK"), ClockRule.Event.NOTIFICATION_ASSESSED, from, COPENHAGEN);

        assertThat(limit.byDay()).isFalse();
        assertThat(limit.dueAt()).isEqualTo(until.atZone(COPENHAGEN).toInstant());
    }

    @ParameterizedTest
    @CsvSource({
        // an ordinary week, over Easter with Maundy Thursday to Easter Monday, over Christmas
        // (whose Eve is no public holiday)
        "2026-03-03, 2026-03-11",
        "2026-03-31, 2026-04-13",
        "2026-12-22, 2026-12-31"
    })
    void theReceiptIsSixWorkingDaysOverWeekendsAndHolidays(LocalDate from, LocalDate until) throws IOException {
        var limit = limit(duty("DK"), ClockRule.Event.NOTIFICATION_RECEIPTED, from.atTime(9, 0), COPENHAGEN);

        assertThat(limit.dueOn()).isEqualTo(until);
    }

    @Test
    void theGreenlandicReceiptIsAWeekWhereverAndWhenever() throws IOException {
        var duty = duty("GL");
        var random = new Random(20260303);
        for (int i = 0; i < 500; i++) {
            var zone = GREENLAND.get(i % GREENLAND.size());
            var from = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(4000)).atTime(random.nextInt(24), 30);
            var start = from.atZone(zone).toLocalDate();

            assertThat(limit(duty, ClockRule.Event.NOTIFICATION_RECEIPTED, from, zone)
                            .dueOn())
                    .isEqualTo(start.plusWeeks(1));
        }
    }

    @Test
    void theHoursNeverStretchOverAnyNightOfTheYear() throws IOException {
        var duty = duty("DK");
        for (var day = LocalDate.of(2026, 1, 1); day.getYear() == 2026; day = day.plusDays(1)) {
            var from = day.atTime(20, 0);

            assertThat(Duration.between(
                            from.atZone(COPENHAGEN).toInstant(),
                            limit(duty, ClockRule.Event.NOTIFICATION_ASSESSED, from, COPENHAGEN)
                                    .dueAt()))
                    .hasHours(24);
        }
    }

    @Test
    void noRuleStandsWithoutASourceAndNoneNotReadIsCalledVerified() throws IOException {
        assertThat(duty("GL").clocks()).noneMatch(rule -> rule.stops() == ClockRule.Event.NOTIFICATION_ASSESSED);
        assertThat(duty("DK").clocks()).allMatch(rule -> rule.source().standing() == Source.Standing.PARTLY_VERIFIED);
        assertThat(duty("GL").toPublicServants()).containsExactly(NotificationDuty.Told.RECEIPT);
    }

    @Test
    void aBrokenFileIsRefusedByLine() throws IOException {
        var broken = text("GL").replace("{amount: 1, unit: weeks}", "{amount: one, unit: weeks}");

        assertThatThrownBy(() -> ProgrammeFile.duty("GL.yaml", broken))
                .isInstanceOfSatisfying(
                        ProgrammeProblems.class,
                        it -> assertThat(it.problems())
                                .singleElement()
                                .satisfies(problem -> assertThat(problem.path()).isEqualTo("clocks[0].within.amount")));
    }

    private Limit limit(NotificationDuty duty, ClockRule.Event stops, LocalDateTime from, ZoneId zone) {
        var rule = duty.clocks().stream()
                .filter(one -> one.stops() == stops)
                .map(LimitRule.Promise::new)
                .findFirst()
                .orElseThrow();
        var calendar = rule.calendar().isEmpty() ? "gl" : rule.calendar();
        return rule.span().from(from.atZone(zone).toInstant(), zone, calendars.get(calendar));
    }

    private static NotificationDuty duty(String jurisdiction) throws IOException {
        return ProgrammeFile.duty(jurisdiction + ".yaml", text(jurisdiction));
    }

    private static String text(String jurisdiction) throws IOException {
        return new ClassPathResource("notifications/" + jurisdiction + ".yaml")
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
