package dk.tidlig.episode.web;

import dk.tidlig.kernel.UserId;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/// A colleague as it is sent in.
///
/// @param from who was responsible when the form was shown; empty for a helper
record PersonForm(
        @NotBlank(message = "{episode.person.missing}") @Nullable
        String person,

        @Nullable String from) {
    UserId chosen() {
        return UserId.of(String.valueOf(person));
    }

    UserId before() {
        return UserId.of(String.valueOf(from));
    }
}
