package dk.tidlig.shell;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An appointment today.
///
/// @param at null when only the day is known
public record DaySession(@Nullable Instant at, String title, String url, String detail) {}
