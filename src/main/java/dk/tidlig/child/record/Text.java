package dk.tidlig.child.record;

import org.jspecify.annotations.Nullable;

/// A typed text without its outer spaces, or nothing.
public final class Text {
    private Text() {}

    public static @Nullable String orNothing(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
