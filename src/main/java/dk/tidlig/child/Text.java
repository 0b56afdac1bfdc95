package dk.tidlig.child;

import org.jspecify.annotations.Nullable;

/// A typed text without its outer spaces, or nothing.
final class Text {
    private Text() {}

    static @Nullable String orNothing(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
