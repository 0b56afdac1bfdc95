package dk.tidlig.safeguarding;

import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.safeguarding.events.NotificationClocks.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A notification in a list: whom it is about and how far it is, and nothing of what it says.
///
/// @param subject whom it is about, as the record had it; no number is opened
/// @param received null where nobody here receives notifications
/// @param heardFrom null when a professional wrote it
/// @param steps what was done, without words
/// @param clocks its limits, the first to run out first
public record NotificationRow(
        NotificationId id,
        ChildId child,
        Subject subject,
        Stamp made,
        @Nullable Instant received,
        Notifier.@Nullable Kind heardFrom,
        List<Step> steps,
        List<Standing> clocks) {
    public NotificationRow {
        steps = List.copyOf(steps);
        clocks = List.copyOf(clocks);
    }

    public Optional<Step> step(Step.Kind kind) {
        return steps.stream().filter(one -> one.kind() == kind).findFirst();
    }

    /// What is to be done next; nothing when all is done.
    public Optional<Step.Kind> next() {
        return Step.Kind.asked(heardFrom).stream()
                .filter(kind -> step(kind).isEmpty())
                .findFirst();
    }

    /// The limit that runs out first, of those that run.
    public Optional<Standing> running() {
        return clocks.stream().filter(Standing::running).findFirst();
    }

    NotificationRow with(List<Standing> standings) {
        return new NotificationRow(id, child, subject, made, received, heardFrom, steps, standings);
    }
}
