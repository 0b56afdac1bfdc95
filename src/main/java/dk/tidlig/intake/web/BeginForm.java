package dk.tidlig.intake.web;

import org.jspecify.annotations.Nullable;

/// The start of the public page.
///
/// @param website nobody sees it: who fills it in is no human being
record BeginForm(@Nullable String website) {}
