package dk.tidlig.advice;

import dk.tidlig.shell.ClockView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A consultation as it is read.
///
/// @param clock of one that waits for an answer
/// @param count how many turns there are, sent along with the next
/// @param asksOn whether the reader may ask on
/// @param mayAnswer whether the reader may answer
/// @param mine whether the reader asked it
/// @param enquired the words of its having become an enquiry, or null
/// @param kept until when the words are kept
public record AdvicePage(
        String id,
        String title,
        String detail,
        String standing,
        @Nullable ClockView clock,
        List<Said> turns,
        int count,
        boolean asksOn,
        boolean mayAnswer,
        boolean mine,
        boolean ended,
        @Nullable String enquired,
        String kept) {
    /// @param who a name, or a profession alone
    public record Said(boolean answer, String who, String when, String words) {}
}
