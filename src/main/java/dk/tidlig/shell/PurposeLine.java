package dk.tidlig.shell;

import org.jspecify.annotations.Nullable;

/// Why this visit to personal data is logged, said to the one who visits.
///
/// @param purpose in the reader's words
/// @param changeUrl where another purpose is chosen, or null when there is none
public record PurposeLine(String purpose, @Nullable String changeUrl) {}
