package dk.tidlig.intake.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// The number and the code of somebody's own enquiry.
record StatusForm(
        @NotBlank(message = "{intake.error.number}") @Size(max = 40, message = "{intake.error.number}") @Nullable
        String number,

        @NotBlank(message = "{intake.error.code}") @Size(max = 40, message = "{intake.error.code}") @Nullable
        String code) {}
