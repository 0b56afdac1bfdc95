package dk.tidlig.administration;

import dk.tidlig.kernel.UserId;
import org.jspecify.annotations.Nullable;

/// A user who was made.
///
/// @param token of the link with which they set their password; null when they have one
public record Created(UserId user, @Nullable String token) {}
