package dk.tidlig.intake.referral.web;

import dk.tidlig.intake.AskedRules;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What is added to a referral after it was sent.
record MoreForm(
        @NotBlank(message = "{intake.referral.error.more}")
        @Size(max = AskedRules.MOST_WORDS, message = "{intake.error.too-long}")
        @Nullable
        String more) {}
