package dk.tidlig.programme.duty;

import dk.tidlig.programme.ClockRule;
import dk.tidlig.programme.Retention;
import dk.tidlig.programme.Source;
import java.util.List;
import java.util.Set;

/// What a jurisdiction asks of the one who receives a notification of concern.
///
/// @param clocks the limits, each with its rule and source
/// @param toPublicServants what a public servant who notified is told
/// @param source of what is told
/// @param retention how long one is kept that no course ended with, from when it was done with
public record NotificationDuty(
        List<ClockRule> clocks,
        Set<Told> toPublicServants,
        Source source,
        PrivatePersons privatePersons,
        Retention retention) {
    public NotificationDuty {
        clocks = List.copyOf(clocks);
        toPublicServants = Set.copyOf(toPublicServants);
    }

    /// A notifier who is no public servant, such as a neighbour: is told of the receipt alone.
    ///
    /// @param knownToTheFamily whether the family's extract says who it was
    public record PrivatePersons(boolean knownToTheFamily, Source source) {}

    /// What can be told to a notifier. Never what was found.
    public enum Told {
        /// That it was received.
        RECEIPT,
        /// Whether an enquiry or a measure was started.
        STARTED
    }
}
