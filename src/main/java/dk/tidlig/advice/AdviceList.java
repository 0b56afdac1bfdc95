package dk.tidlig.advice;

import dk.tidlig.shell.ClockView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page of consultations.
///
/// @param answers whether the reader answers, and so sees what waits
public record AdviceList(
        List<Row> waiting, List<Row> own, List<Row> answered, boolean asks, boolean answers, boolean figures) {
    /// @param title theme and place
    /// @param detail age band, and the day it was asked
    /// @param standing whose turn it is, in words
    /// @param clock of one that waits for an answer
    public record Row(
            String url,
            String title,
            String detail,
            String standing,
            @Nullable ClockView clock) {}
}
