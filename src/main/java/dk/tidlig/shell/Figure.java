package dk.tidlig.shell;

import org.jspecify.annotations.Nullable;

/// A number with what it counts, and always with n and what is missing.
///
/// @param name what it is
/// @param number as it is written; null when it is suppressed
/// @param what the numbers behind it, as `124 af 142 forløb`, or why it is suppressed
/// @param basis n and missing, as `n = 142 · 26 mangler`
public record Figure(String name, @Nullable String number, String what, String basis) {}
