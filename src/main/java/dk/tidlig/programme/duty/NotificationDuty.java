package dk.tidlig.programme.duty;

import dk.tidlig.programme.ClockRule;
import dk.tidlig.programme.Source;
import java.util.List;
import java.util.Set;

/// What a jurisdiction asks of the one who receives a notification of concern.
///
/// @param clocks the limits, each with its rule and source
/// @param toPublicServants what a public servant who notified is told
/// @param source of what is told
public record NotificationDuty(List<ClockRule> clocks, Set<Told> toPublicServants, Source source) {
    public NotificationDuty {
        clocks = List.copyOf(clocks);
        toPublicServants = Set.copyOf(toPublicServants);
    }

    /// What can be told to a notifier. Never what was found.
    public enum Told {
        /// That it was received.
        RECEIPT,
        /// Whether an enquiry or a measure was started.
        STARTED
    }
}
