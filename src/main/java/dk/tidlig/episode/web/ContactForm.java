package dk.tidlig.episode.web;

import dk.tidlig.episode.ContactNote;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/// A contact as it is sent in.
record ContactForm(
        @NotNull(message = "{episode.contact.reached.missing}")
        ContactNote.@Nullable Reached reached,

        @NotNull(message = "{episode.contact.day.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate day,

        @NotNull(message = "{episode.contact.time.missing}")
        @DateTimeFormat(pattern = "HH:mm", fallbackPatterns = "HH:mm:ss")
        @Nullable
        LocalTime time,

        @Size(max = 2000, message = "{episode.note.long}") @Nullable
        String note) {
    static ContactForm now(LocalDate today, LocalTime time) {
        return new ContactForm(null, today, time.withSecond(0).withNano(0), null);
    }

    ContactNote toCommand(ZoneId zone) {
        return new ContactNote(
                Objects.requireNonNull(day)
                        .atTime(Objects.requireNonNull(time))
                        .atZone(zone)
                        .toInstant(),
                Objects.requireNonNull(reached),
                note);
    }
}
