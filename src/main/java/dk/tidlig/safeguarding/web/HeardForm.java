package dk.tidlig.safeguarding.web;

import dk.tidlig.safeguarding.HeardNotification;
import dk.tidlig.safeguarding.Notifier;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/// What a private person said or wrote, as it is sent in.
///
/// @param name not asked of one who is not known
record HeardForm(
        @NotNull(message = "{safeguarding.heard.day.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate day,

        @NotNull(message = "{safeguarding.heard.time.missing}") @DateTimeFormat(pattern = "HH:mm") @Nullable
        LocalTime time,

        @NotNull(message = "{safeguarding.heard.way.missing}")
        Notifier.@Nullable Way way,

        @NotNull(message = "{safeguarding.heard.kind.missing}")
        Notifier.@Nullable Kind kind,

        @Size(max = 200) @Nullable String name,
        @Size(max = 500) @Nullable String contact,

        @NotBlank(message = "{safeguarding.heard.concern.missing}") @Size(max = 8000) @Nullable
        String concern,

        @Size(max = 4000) @Nullable String knowledge) {
    static HeardForm on(LocalDate today) {
        return new HeardForm(today, null, null, null, null, null, null, null);
    }

    /// What two answers say together.
    void judge(Errors errors) {
        boolean named = orNothing(name) != null;
        if (kind == Notifier.Kind.ANONYMOUS && (named || orNothing(contact) != null)) {
            errors.rejectValue("name", "safeguarding.heard.name.not-needed");
        }
        if (kind != null && kind != Notifier.Kind.ANONYMOUS && !named) {
            errors.rejectValue("name", "safeguarding.heard.name.missing");
        }
    }

    HeardNotification toCommand(ZoneId zone) {
        return new HeardNotification(
                new Notifier(
                        Objects.requireNonNull(kind), Objects.requireNonNull(way), orNothing(name), orNothing(contact)),
                Objects.requireNonNull(concern).strip(),
                orNothing(knowledge),
                Objects.requireNonNull(day)
                        .atTime(Objects.requireNonNull(time))
                        .atZone(zone)
                        .toInstant());
    }

    private static @Nullable String orNothing(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
