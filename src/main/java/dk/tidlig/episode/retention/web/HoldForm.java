package dk.tidlig.episode.retention.web;

import jakarta.validation.constraints.AssertTrue;
import org.jspecify.annotations.Nullable;

/// Why something is kept, or need not be kept any more, as it is sent in.
record HoldForm(@Nullable String reason) {
    /// Blanks and signs are no reason.
    @AssertTrue(message = "{episode.keeping.reason.short}")
    boolean isReasonSaid() {
        var said = said();
        return said.length() >= 20
                && said.length() <= 2_000
                && said.codePoints().filter(Character::isLetterOrDigit).count() >= 15;
    }

    String said() {
        return reason == null ? "" : reason.strip();
    }
}
