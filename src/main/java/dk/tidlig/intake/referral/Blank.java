package dk.tidlig.intake.referral;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Empty texts are nothing.
final class Blank {
    private Blank() {}

    static @Nullable String isNothing(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static @Nullable String joined(@Nullable String first, @Nullable String second) {
        return isNothing(Stream.of(first, second).filter(Objects::nonNull).collect(Collectors.joining(" ")));
    }
}
