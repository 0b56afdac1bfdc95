package dk.tidlig.episode.web;

import dk.tidlig.episode.CloseEpisode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/// A closing as it is sent in.
///
/// @param acknowledged keys of what was read and is gone on in spite of
record CloseForm(
        @NotBlank(message = "{episode.close.outcome.missing}") @Nullable
        String outcome,

        @NotNull(message = "{episode.close.day.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate day,

        @Nullable Set<String> acknowledged) {
    /// Today's closing is now; an earlier day's is at its end.
    CloseEpisode toCommand(ZoneId zone, Instant now) {
        var end = Objects.requireNonNull(day)
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant()
                .minusSeconds(1);
        boolean today = day.equals(LocalDate.ofInstant(now, zone));
        return new CloseEpisode(
                Objects.requireNonNull(outcome), today ? now : end, acknowledged == null ? Set.of() : acknowledged);
    }
}
