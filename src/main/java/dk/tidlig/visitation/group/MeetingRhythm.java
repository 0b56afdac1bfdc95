package dk.tidlig.visitation.group;

import dk.tidlig.programme.Decider;
import dk.tidlig.shell.calendar.Rhythm;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/// How a group's meetings keep to the rhythm of its programme. Days are the group's own.
///
/// @param today where the group is
/// @param last the last meeting held; null when it has never met
/// @param from what the rhythm is counted from: the last meeting, or the first day somebody sat in the group
/// @param next the next meeting called; null when there is none
/// @param unheld a meeting after the last one whose day is past and at which nobody is noted as present; null when none
public record MeetingRhythm(
        Decider.Rhythm rule,
        LocalDate today,
        @Nullable LocalDate last,
        LocalDate from,
        @Nullable LocalDate next,
        @Nullable LocalDate unheld)
        implements Rhythm {
    @Override
    public Period atLeastEvery() {
        return rule.atLeastEvery();
    }

    @Override
    public Period remindBefore() {
        return rule.remindBefore();
    }
}
