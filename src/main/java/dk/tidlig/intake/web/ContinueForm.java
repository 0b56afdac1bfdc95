package dk.tidlig.intake.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// The code with which somebody goes on.
record ContinueForm(
        @NotBlank(message = "{intake.error.code}") @Size(max = 40, message = "{intake.error.code}") @Nullable
        String code) {}
