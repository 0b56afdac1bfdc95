package dk.tidlig.safeguarding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a private person said or wrote, as one who receives notifications enters it.
///
/// @param knowledge what else they said that may matter
/// @param received when it came: its limits run from then
public record HeardNotification(
        Notifier notifier, String concern, @Nullable String knowledge, Instant received) {}
