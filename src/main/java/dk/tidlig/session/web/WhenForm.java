package dk.tidlig.session.web;

import dk.tidlig.session.Answer;
import dk.tidlig.session.When;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/// A time and a place as they are sent in; with who asked and why when a session is moved.
record WhenForm(
        @NotNull(message = "{session.pages.day.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate day,

        @NotNull(message = "{session.pages.time.missing}") @DateTimeFormat(pattern = "HH:mm") @Nullable
        LocalTime time,

        @NotNull(message = "{session.pages.minutes.missing}")
        @Min(value = 5, message = "{session.pages.minutes.wrong}")
        @Max(value = 1440, message = "{session.pages.minutes.wrong}")
        @Nullable
        Integer minutes,

        @NotNull(message = "{session.pages.mode.missing}") When.@Nullable Mode mode,
        @Size(max = When.PLACE) @Nullable String place,

        @NotNull(message = "{session.pages.move.by.missing}", groups = Moving.class)
        Answer.@Nullable AskedBy by,

        @Size(max = 500) @Nullable String reason) {

    /// Who asked is asked only when a session is moved.
    interface Moving {}

    static WhenForm fresh(LocalDate day) {
        return new WhenForm(day, null, 60, null, null, null, null);
    }

    static WhenForm of(When when, ZoneId zone) {
        var local = when.startsAt().atZone(zone);
        return new WhenForm(
                local.toLocalDate(), local.toLocalTime(), when.minutes(), when.mode(), when.place(), null, null);
    }

    When toWhen(ZoneId zone) {
        var start =
                Objects.requireNonNull(day).atTime(Objects.requireNonNull(time)).atZone(zone);
        return new When(start.toInstant(), Objects.requireNonNull(minutes), Objects.requireNonNull(mode), place);
    }
}
