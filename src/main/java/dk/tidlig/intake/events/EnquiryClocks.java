package dk.tidlig.intake.events;

import dk.tidlig.intake.EnquiryId;
import dk.tidlig.programme.ClockRule;
import dk.tidlig.shell.ClockView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/// What intake asks of whoever runs the clocks, so that the one who asks for help is told a day and not only a rule,
/// and the one who reads it sees what is left.
public interface EnquiryClocks {
    /// The last day in time, in the bound municipality's zone and calendar.
    LocalDate dueOn(ClockRule rule, Instant start);

    /// The clock of each that runs out first, of those that have one running.
    Map<EnquiryId, Running> running(Collection<EnquiryId> enquiries);

    /// @param minutesLeft negative when it is over
    record Running(ClockView view, long minutesLeft) {}
}
