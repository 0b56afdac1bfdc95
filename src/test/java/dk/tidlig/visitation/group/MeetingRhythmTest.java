package dk.tidlig.visitation.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.programme.Decider;
import dk.tidlig.programme.Impossible;
import dk.tidlig.programme.Source;
import dk.tidlig.programme.Wording;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// How meetings keep to a rhythm, day by day.
class MeetingRhythmTest {
    private static final LocalDate LAST = LocalDate.of(2026, 1, 6);
    private static final LocalDate BY = LocalDate.of(2026, 2, 10);
    private static final Decider.Rhythm FIVE_WEEKS = every(Period.ofDays(35));

    @Test
    void aFixedWeekdayOfEachMonthNeverBreaksFiveWeeks() {
        for (var first = LAST; first.getYear() < 2040; first = firstTuesdayAfter(first)) {
            assertThat(FIVE_WEEKS.by(first)).isAfterOrEqualTo(firstTuesdayAfter(first));
        }
    }

    @Test
    void aMonthFromTheLastDayOfJanuaryEndsWithFebruary() {
        assertThat(every(Period.ofMonths(1)).by(LocalDate.of(2028, 1, 31))).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Test
    void aMeetingCalledForTheLastDayIsInTimeAndTheDayAfterIsNot() {
        assertThat(on(LAST, BY).state()).isEqualTo(MeetingRhythm.State.KEPT);
        assertThat(on(LAST, BY.plusDays(1)).state()).isEqualTo(MeetingRhythm.State.OPEN);
    }

    @Test
    void itIsSaidFromTheDayTheProgrammeSaysAndNotBefore() {
        assertThat(on(BY.minusDays(15), null).wantsMeeting()).isFalse();
        assertThat(on(BY.minusDays(14), null).wantsMeeting()).isTrue();
        assertThat(on(BY.minusDays(14), BY.plusDays(1)).wantsMeeting()).isTrue();
        assertThat(on(BY.minusDays(14), BY).wantsMeeting()).isFalse();
    }

    @Test
    void itIsBrokenTheDayAfterTheLastAlsoWhenAMeetingIsCalled() {
        assertThat(on(BY, null).state()).isEqualTo(MeetingRhythm.State.CALL);
        var late = BY.plusDays(1);
        assertThat(on(late, null).state()).isEqualTo(MeetingRhythm.State.BROKEN);
        assertThat(on(late, late).state()).isEqualTo(MeetingRhythm.State.BROKEN);
        assertThat(on(late, late).wantsMeeting()).isFalse();
        assertThat(on(late, late.plusMonths(3)).wantsMeeting()).isTrue();
    }

    @Test
    void whatCannotBeARhythmIsRefused() {
        assertThatThrownBy(() -> every(Period.ZERO)).isInstanceOf(Impossible.class);
        assertThatThrownBy(() -> every(Period.ofDays(14))).isInstanceOf(Impossible.class);
    }

    private static Decider.Rhythm every(Period period) {
        var words = Wording.danish("Opdigtet");
        return new Decider.Rhythm(
                words, period, Period.ofDays(14), List.of(), new Source(words, Source.Standing.EXAMPLE));
    }

    private static MeetingRhythm on(LocalDate today, @Nullable LocalDate next) {
        return new MeetingRhythm(FIVE_WEEKS, today, LAST, LAST, next, null);
    }

    private static LocalDate firstTuesdayAfter(LocalDate day) {
        return day.plusMonths(1).with(java.time.temporal.TemporalAdjusters.firstInMonth(java.time.DayOfWeek.TUESDAY));
    }
}
