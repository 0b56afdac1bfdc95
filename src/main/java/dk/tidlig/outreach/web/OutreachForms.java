package dk.tidlig.outreach.web;

import dk.tidlig.kernel.UserId;
import dk.tidlig.outreach.Telling;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/// What those who keep the register send in.
final class OutreachForms {
    private OutreachForms() {}

    record PlaceForm(
            @NotBlank(message = "{outreach.form.kind.missing}") @Nullable
            String kind,

            @NotBlank(message = "{outreach.form.name.missing}")
            @Size(max = 120, message = "{outreach.form.long}")
            @Nullable
            String name,

            @Size(max = 200, message = "{outreach.form.long}") @Nullable
            String contact) {
        @Nullable
        String contactOrNull() {
            return stripped(contact);
        }
    }

    record ToldForm(
            @NotNull(message = "{outreach.form.on.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate on,

            @NotBlank(message = "{outreach.form.way.missing}") @Nullable
            String way,

            @NotBlank(message = "{outreach.form.by.missing}") @Nullable
            String by,

            @Size(max = 1000, message = "{outreach.form.long}") @Nullable
            String words) {
        Telling toCommand() {
            return new Telling(
                    Objects.requireNonNull(on),
                    Objects.requireNonNull(way),
                    UserId.of(Objects.requireNonNull(by)),
                    stripped(words));
        }
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
