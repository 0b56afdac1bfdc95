package dk.tidlig.child.web;

import dk.tidlig.child.Cpr;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/// Numbers as they are typed into a form.
final class Numbers {
    private Numbers() {}

    static void check(Cpr.Beside written, @Nullable String sure, BindingResult errors) {
        if (written.asks(sure)) {
            errors.rejectValue("cpr", "child.form.cpr.strange");
        }
    }

    static @Nullable Cpr read(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : Cpr.parse(typed).orElse(null);
    }
}
