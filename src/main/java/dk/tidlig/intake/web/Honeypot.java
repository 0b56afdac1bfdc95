package dk.tidlig.intake.web;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/// A field that no human being sees. A browser that filled it in by itself is told how to go on.
final class Honeypot {
    private Honeypot() {}

    static void check(@Nullable String website, BindingResult errors) {
        if (website != null && !website.isEmpty()) {
            errors.rejectValue("website", "intake.error.website");
        }
    }
}
