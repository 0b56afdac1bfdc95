package dk.tidlig.programme.relay;

import dk.tidlig.programme.ClockRule;
import dk.tidlig.programme.Codes;
import dk.tidlig.programme.Impossible;
import dk.tidlig.programme.Outcome;
import dk.tidlig.programme.Scale;
import dk.tidlig.programme.Source;
import dk.tidlig.programme.Wording;
import dk.tidlig.programme.Wrong;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a relay log is bound by, where the programme works with one.
///
/// @param scale code of the scale that everybody places their concern on
/// @param answerWithin an offered baton is accepted or declined so soon; then the offer is over and nothing has changed
/// @param followUpWithin the log is followed up at the latest so long after it was opened or followed up
/// @param consent what the family's consent to the log is about
/// @param closings how a log can be closed
public record RelayRules(
        String scale,
        Period answerWithin,
        Period followUpWithin,
        ConsentAsked consent,
        List<Closing> closings,
        Source source) {
    public RelayRules {
        closings = List.copyOf(closings);
        Impossible.checks()
                .that(isPositive(answerWithin), "answer-within", Wrong.NOT_POSITIVE, answerWithin)
                .that(isPositive(followUpWithin), "follow-up-within", Wrong.NOT_POSITIVE, followUpWithin)
                .that(!closings.isEmpty(), "closings", Wrong.EMPTY_LIST)
                .noneTwice(
                        "closings[%d].code",
                        closings.stream().map(Closing::code).toList())
                .refuse();
    }

    /// What is consented to, by the municipality's own codes.
    ///
    /// @param data kind of data
    /// @param purpose what it may be used for
    public record ConsentAsked(String data, String purpose) {
        public ConsentAsked {
            Impossible.checks().code("data", data).code("purpose", purpose).refuse();
        }
    }

    /// A way in which a log is closed.
    ///
    /// @param outcome code of the outcome that the course ends with
    public record Closing(String code, Kind kind, Wording wording, String outcome) {
        public Closing {
            Impossible.checks().code("code", code).refuse();
        }
    }

    /// Who closes it, or why.
    public enum Kind {
        ALL_AGREE,
        PARENTS_ALONE,
        OTHER_PLAN
    }

    public Optional<Closing> closing(String code) {
        return closings.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /// The last day an offer of that day can be answered.
    public LocalDate answerBy(LocalDate offered) {
        return offered.plus(answerWithin);
    }

    /// The last day in time for the next follow-up; the Friday before, where that is a Saturday or a Sunday: nobody
    /// meets then.
    public LocalDate followUpBy(LocalDate day) {
        var last = day.plus(followUpWithin);
        return last.minusDays(Math.max(0, last.getDayOfWeek().compareTo(DayOfWeek.FRIDAY)));
    }

    /// @throws Impossible when there is no such scale, or a log would close with what must have been measured
    public static void check(@Nullable RelayRules relay, List<Scale> scales, List<Outcome> outcomes) {
        if (relay == null) {
            return;
        }
        var known = scales.stream().map(Scale::code).toList();
        var checks = Impossible.checks()
                .that(
                        known.contains(relay.scale),
                        "relay.scale",
                        Wrong.UNKNOWN_REFERENCE,
                        relay.scale,
                        String.join(", ", known));
        for (int i = 0; i < relay.closings.size(); i++) {
            check(checks, "relay.closings[" + i + "].outcome", relay.closings.get(i), outcomes);
        }
        checks.refuse();
    }

    private static void check(Impossible.Checks checks, String at, Closing closing, List<Outcome> outcomes) {
        var codes = outcomes.stream().map(Outcome::code).toList();
        var asks = outcomes.stream()
                .filter(it -> it.code().equals(closing.outcome))
                .anyMatch(it -> it.needsNotification() || !it.requirements().isEmpty());
        checks.that(
                        codes.contains(closing.outcome),
                        at,
                        Wrong.UNKNOWN_REFERENCE,
                        closing.outcome,
                        String.join(", ", codes))
                .that(!asks, at, Wrong.CLOSING_ASKS, closing.outcome, Codes.of(closing.kind));
    }

    /// @throws Impossible when a clock tells another time for answering an offered baton than the log keeps
    public static void checkClocks(@Nullable RelayRules relay, List<ClockRule> clocks) {
        if (relay == null) {
            return;
        }
        var checks = Impossible.checks();
        for (int i = 0; i < clocks.size(); i++) {
            var clock = clocks.get(i);
            var answers =
                    clock.starts() == ClockRule.Event.BATON_OFFERED && clock.stops() == ClockRule.Event.BATON_ANSWERED;
            checks.that(
                    !answers
                            || days(clock.within())
                                    .filter(relay.answerWithin::equals)
                                    .isPresent(),
                    "clocks[" + i + "].within",
                    Wrong.ANSWER_LIMITS_DIFFER,
                    relay.answerWithin);
        }
        checks.refuse();
    }

    /// Offers are answered by whole days of the calendar: in hours and working days it is another time.
    private static Optional<Period> days(ClockRule.Within within) {
        return switch (within.unit()) {
            case DAYS -> Optional.of(Period.ofDays(within.amount()));
            case WEEKS -> Optional.of(Period.ofWeeks(within.amount()));
            case HOURS, WORKING_DAYS -> Optional.empty();
        };
    }

    private static boolean isPositive(Period period) {
        return !period.isZero() && !period.isNegative();
    }
}
