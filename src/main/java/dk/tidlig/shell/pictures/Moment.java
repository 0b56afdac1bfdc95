package dk.tidlig.shell.pictures;

import java.time.LocalDate;
import java.util.Comparator;

/// When somebody was placed: a day, and what comes first when one rater placed the child more than once that day, as at
/// the start and at the end of a course of one day.
///
/// @param turn the order within the day; 0 where there is but one
/// @param when what the turn is called, as `Ved slut`; empty where there is but one
record Moment(LocalDate day, int turn, String when) implements Comparable<Moment> {
    private static final Comparator<Moment> ORDER =
            Comparator.comparing(Moment::day).thenComparing(Moment::turn);

    /// The day, whatever its turns.
    Moment wholeDay() {
        return new Moment(day, 0, "");
    }

    @Override
    public int compareTo(Moment other) {
        return ORDER.compare(this, other);
    }
}
