package dk.tidlig.visitation.group.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/// The day a meeting is opened for.
record MeetingForm(@Nullable String on) {
    void check(BindingResult errors) {
        if (read(on).isEmpty()) {
            errors.rejectValue("on", "visitation.form.day.wrong");
        }
    }

    LocalDate day() {
        return Objects.requireNonNull(read(on).orElse(null));
    }

    static Optional<LocalDate> read(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
