package dk.tidlig.programme.screening;

import dk.tidlig.programme.ClockRule;
import dk.tidlig.programme.ClockRule.Event;
import dk.tidlig.programme.Codes;
import dk.tidlig.programme.Impossible;
import dk.tidlig.programme.Source;
import dk.tidlig.programme.Wording;
import dk.tidlig.programme.Wrong;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A screening that each family in a course of the programme is due once. What it shows is a reason to look, never a
/// diagnosis; a person decides what follows.
///
/// @param from the child's age when it can be screened
/// @param until the child's age when it is too old
/// @param instruments those of which one makes the screening
/// @param notDone why a family was not screened
/// @param decisions what may follow when it shows signs
public record ScreeningRules(
        Period from,
        Period until,
        List<Tool> instruments,
        List<Option> notDone,
        List<Option> decisions,
        Source source) {
    /// Any day will do to compare two ages by.
    private static final LocalDate SOME_DAY = LocalDate.of(2024, 3, 1);

    public ScreeningRules {
        instruments = List.copyOf(instruments);
        notDone = List.copyOf(notDone);
        decisions = List.copyOf(decisions);
        Impossible.checks()
                .that(SOME_DAY.plus(until).isAfter(SOME_DAY.plus(from)), "until", Wrong.AGES_REVERSED, until, from)
                .that(!instruments.isEmpty(), "instruments", Wrong.EMPTY_LIST)
                .noneTwice(
                        "instruments[%d].code",
                        instruments.stream().map(Tool::code).toList())
                .that(!notDone.isEmpty(), "not-done", Wrong.EMPTY_LIST)
                .noneTwice("not-done[%d].code", codes(notDone))
                .that(!decisions.isEmpty(), "decisions", Wrong.EMPTY_LIST)
                .noneTwice("decisions[%d].code", codes(decisions))
                .refuse();
    }

    /// An instrument that counts as the screening.
    ///
    /// @param positive codes of the bands that show signs
    public record Tool(String code, Wording name, List<String> positive) {
        public Tool {
            positive = List.copyOf(positive);
            Impossible.checks()
                    .code("code", code)
                    .that(!positive.isEmpty(), "positive", Wrong.EMPTY_LIST)
                    .noneTwice("positive[%d]", positive)
                    .refuse();
        }

        /// @throws Impossible when one that shows signs is none of the instrument's bands
        public void checkAgainst(Set<String> bands) {
            var checks = Impossible.checks();
            for (int i = 0; i < positive.size(); i++) {
                checks.that(
                        bands.contains(positive.get(i)),
                        "positive[" + i + "]",
                        Wrong.NO_SUCH_BAND,
                        positive.get(i),
                        code,
                        String.join(", ", new TreeSet<>(bands)));
            }
            checks.refuse();
        }
    }

    /// One of the answers that are counted.
    public record Option(String code, Wording wording) {
        public Option {
            Impossible.checks().code("code", code).refuse();
        }
    }

    /// The first day it can be done in a course of that day; nothing when the child is too old by then.
    public Optional<LocalDate> dueOn(LocalDate born, LocalDate opened) {
        var first = oldEnoughOn(born);
        var due = first.isAfter(opened) ? first : opened;
        return due.isBefore(tooOldOn(born)) ? Optional.of(due) : Optional.empty();
    }

    /// The first day the child is old enough.
    public LocalDate oldEnoughOn(LocalDate born) {
        return born.plus(from);
    }

    /// The first day it cannot be done any more.
    public LocalDate tooOldOn(LocalDate born) {
        return born.plus(until);
    }

    public Optional<Tool> instrument(String code) {
        return instruments.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    public Optional<Option> reason(String code) {
        return notDone.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    public Optional<Option> decision(String code) {
        return decisions.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /// The last day in time, by the programme's own clock.
    public static LocalDate inTime(List<ClockRule> clocks, LocalDate due) {
        return clocks.stream()
                .filter(it -> runs(it, Event.SCREENING_DUE, Event.SCREENED))
                .flatMap(it -> it.within().lastDay(due).stream())
                .min(LocalDate::compareTo)
                .orElse(due);
    }

    /// @throws Impossible when no clock in days or weeks says how soon, or an instrument may not be used
    public static void check(@Nullable ScreeningRules rules, List<ClockRule> clocks, List<String> allowed) {
        if (rules == null) {
            return;
        }
        var checks = Impossible.checks();
        timed(checks, clocks, Event.SCREENING_DUE, Event.SCREENED);
        timed(checks, clocks, Event.SCREENING_POSITIVE, Event.DECIDED);
        for (int i = 0; i < rules.instruments.size(); i++) {
            var code = rules.instruments.get(i).code();
            checks.that(
                    allowed.isEmpty() || allowed.contains(code),
                    "screening.instruments[" + i + "].code",
                    Wrong.UNKNOWN_REFERENCE,
                    code,
                    String.join(", ", allowed));
        }
        checks.refuse();
    }

    private static void timed(Impossible.Checks checks, List<ClockRule> clocks, Event starts, Event stops) {
        checks.that(
                clocks.stream()
                        .anyMatch(it -> runs(it, starts, stops)
                                && it.within().lastDay(SOME_DAY).isPresent()),
                "screening",
                Wrong.SCREENING_NOT_TIMED,
                Codes.of(starts),
                Codes.of(stops));
    }

    private static boolean runs(ClockRule clock, Event starts, Event stops) {
        return clock.starts() == starts && clock.stops() == stops;
    }

    private static List<String> codes(List<Option> options) {
        return options.stream().map(Option::code).toList();
    }
}
