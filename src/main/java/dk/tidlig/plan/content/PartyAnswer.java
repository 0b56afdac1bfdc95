package dk.tidlig.plan.content;

import dk.tidlig.kernel.Stamp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What one party said of one version of the plan.
///
/// @param party code of one of the programme's parties
/// @param words of one who does not agree, in their own words
public record PartyAnswer(
        int version,
        String party,
        Answer answer,
        LocalDate on,
        How how,
        @Nullable String words,
        Stamp noted) {
    /// Agreed or not, or not asked yet because nobody got hold of them.
    public enum Answer {
        AGREED,
        DISAGREED,
        NOT_REACHED
    }

    /// How they were asked.
    public enum How {
        MEETING,
        HOME,
        PHONE,
        VIDEO,
        WRITTEN
    }
}
