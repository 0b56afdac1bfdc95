package dk.tidlig.child.web;

import dk.tidlig.child.Cpr;
import org.jspecify.annotations.Nullable;

/// Numbers as they are typed into a form.
final class Numbers {
    private Numbers() {}

    static @Nullable Cpr read(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : Cpr.parse(typed).orElse(null);
    }
}
