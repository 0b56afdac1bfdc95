package dk.tidlig.visitation.group.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A meeting that is moved or cancelled, as it is sent in.
///
/// @param on the new day, where it is moved
record MeetingChangeForm(
        @NotNull(message = "{visitation.group.change.what.missing}") @Nullable
        What what,

        @Nullable String on,

        @NotBlank(message = "{visitation.group.change.why.missing}")
        @Size(max = 300, message = "{visitation.group.change.why.long}")
        @Nullable
        String why) {
    enum What {
        MOVE,
        CANCEL
    }

    boolean lacksDay() {
        return what == What.MOVE && MeetingForm.read(on).isEmpty();
    }

    /// Null when it is cancelled.
    @Nullable
    LocalDate to() {
        return what == What.MOVE ? MeetingForm.read(on).orElse(null) : null;
    }
}
