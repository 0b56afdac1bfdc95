package dk.tidlig.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A time limit of a programme: what starts it, what stops it, how long, by which calendar, by whose rule.
///
/// @param warnBefore how long before the end it shows as running out, in the same unit
/// @param stoppedBy who can stop it
public record ClockRule(
        String code,
        Wording name,
        Wording rule,
        Event starts,
        Event stops,
        Within within,
        Calendar calendar,
        int warnBefore,
        List<Part> stoppedBy,
        Source source) {
    public ClockRule {
        stoppedBy = List.copyOf(stoppedBy);
        Impossible.checks()
                .code("code", code)
                .that(starts != stops, "stops", Wrong.SAME_EVENT, Codes.of(stops))
                .that(
                        (within.unit() == Unit.WORKING_DAYS) != (calendar == Calendar.EVERY_DAY),
                        "calendar",
                        Wrong.CALENDAR_MISMATCH,
                        Codes.of(within.unit()),
                        Codes.of(calendar))
                .that(warnBefore >= 0, "warn-before", Wrong.TOO_SMALL, warnBefore, 0)
                .that(warnBefore < within.amount(), "warn-before", Wrong.WARNS_TOO_EARLY, warnBefore, within.amount())
                .that(!stoppedBy.isEmpty(), "stopped-by", Wrong.EMPTY_LIST)
                .noneTwice("stopped-by[%d]", stoppedBy.stream().map(Codes::of).toList())
                .refuse();
    }

    /// What can start or stop a clock: facts of the log, whoever tells them.
    public enum Event {
        DRAFT_BEGUN,
        ENQUIRY_RECEIVED,
        REFERRAL_RECEIVED,
        MESSAGE_RECEIVED,
        DECIDED,
        REFERRER_ANSWERED,
        EPISODE_OPENED,
        FIRST_CONTACT,
        FIRST_SESSION_HELD,
        LAST_SESSION_HELD,
        PLAN_MADE,
        FOLLOW_UP_HELD,
        START_MEASURED,
        END_MEASURED,
        SCREENING_DUE,
        SCREENED,
        SCREENING_POSITIVE,
        BATON_OFFERED,
        BATON_ANSWERED,
        /// A group decided that one is written.
        NOTIFICATION_DECIDED,
        NOTIFICATION_WRITTEN,
        NOTIFICATION_RECEIVED,
        NOTIFICATION_ASSESSED,
        NOTIFICATION_RECEIPTED,
        BORN,
        CLOSED
    }

    /// How long. Hours run by the wall clock. Days and weeks end with the last day in the municipality's zone:
    /// what starts on a Monday and has 7 days may be stopped all of the next Monday.
    public record Within(int amount, Unit unit) {
        public static final int MOST = 3660;

        public Within {
            Impossible.checks()
                    .that(amount >= 1, "amount", Wrong.TOO_SMALL, amount, 1)
                    .that(amount <= MOST, "amount", Wrong.TOO_BIG, amount, MOST)
                    .refuse();
        }

        /// The last day in time, for the units that are counted on the calendar alone.
        public Optional<LocalDate> lastDay(LocalDate start) {
            return switch (unit) {
                case DAYS -> Optional.of(start.plusDays(amount));
                case WEEKS -> Optional.of(start.plusWeeks(amount));
                case HOURS, WORKING_DAYS -> Optional.empty();
            };
        }
    }

    public enum Unit {
        HOURS,
        DAYS,
        WORKING_DAYS,
        WEEKS
    }

    /// Which days count. Working days need public holidays to be counted by.
    public enum Calendar {
        EVERY_DAY,
        WORKING_DAYS_DK,
        WORKING_DAYS_GL
    }

    /// The part someone plays around a child.
    public enum Part {
        HELPER,
        DECIDER,
        RESPONSIBLE,
        GROUP_MEMBER,
        BATON_HOLDER,
        REFERRER,
        LEADER,
        FAMILY,
        /// Whoever receives notifications of concern.
        RECEIVER
    }
}
