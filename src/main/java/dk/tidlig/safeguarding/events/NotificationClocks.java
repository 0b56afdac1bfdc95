package dk.tidlig.safeguarding.events;

import dk.tidlig.programme.ClockRule;
import dk.tidlig.shell.ClockView;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What is asked of whoever runs the limits of notifications.
public interface NotificationClocks {
    /// All limits of each, the first to run out first.
    Map<UUID, List<Standing>> of(Collection<UUID> notifications);

    /// How one limit stands.
    ///
    /// @param stops what it waits for
    /// @param missed it was not kept, or its time is up
    /// @param minutesLeft negative when it is over
    record Standing(
            ClockRule.Event stops, String name, ClockView view, boolean running, boolean missed, long minutesLeft) {}
}
