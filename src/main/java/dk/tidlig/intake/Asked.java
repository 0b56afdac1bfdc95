package dk.tidlig.intake;

import dk.tidlig.child.Cpr;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody asks, about whom, and how to reach them.
///
/// @param channel code of who asks
/// @param themes codes, at least one; the first is what it is counted as
/// @param placing null when they do not know, or were not asked
/// @param aware code of who knows that they ask
/// @param interpreter the language an interpreter is needed for
/// @param consentAt when they said that they may be read and reached
/// @param identity who the child is, when a professional said so
public record Asked(
        String channel,
        About about,
        List<String> themes,
        @Nullable String words,
        @Nullable Placing placing,
        Reach reach,
        @Nullable String aware,
        @Nullable String interpreter,
        @Nullable Instant consentAt,
        @Nullable Identity identity) {
    public Asked {
        themes = List.copyOf(themes);
        words = Reach.blankIsNothing(words);
        interpreter = Reach.blankIsNothing(interpreter);
        if (themes.isEmpty()) {
            throw new IllegalArgumentException("an enquiry has a theme");
        }
    }

    /// A place on one of the programme's scales.
    public record Placing(String scale, BigDecimal place) {}

    /// Who the child is.
    public record Identity(
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable Cpr cpr) {
        public Identity {
            givenName = Reach.blankIsNothing(givenName);
            familyName = Reach.blankIsNothing(familyName);
        }

        boolean empty() {
            return givenName == null && familyName == null && cpr == null;
        }

        /// Given and family name as one, or nothing.
        public @Nullable String name() {
            var name = (givenName == null ? "" : givenName) + " " + (familyName == null ? "" : familyName);
            return Reach.blankIsNothing(name);
        }
    }
}
