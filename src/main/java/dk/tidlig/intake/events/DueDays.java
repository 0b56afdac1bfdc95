package dk.tidlig.intake.events;

import dk.tidlig.programme.ClockRule;
import java.time.Instant;
import java.time.LocalDate;

/// Tells until which day a limit runs, so that whoever asks for help is told the day and not only the rule.
/// Whoever runs the clocks answers.
public interface DueDays {
    /// The last day in time, in the bound municipality's zone and calendar.
    LocalDate dueOn(ClockRule rule, Instant start);
}
