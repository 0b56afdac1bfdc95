package dk.tidlig.meeting.steering.web;

import dk.tidlig.kernel.UserId;
import dk.tidlig.meeting.steering.Decide;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/// What steering groups send in.
final class SteeringForms {
    private SteeringForms() {}

    record RaiseForm(
            @NotBlank(message = "{meeting.steering.words.missing}")
            @Size(max = 2000, message = "{meeting.form.words.long}")
            @Nullable
            String words) {}

    record CallForm(
            @NotNull(message = "{meeting.form.day.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate on) {}

    /// @param on the new day, where it is moved
    record ChangeForm(
            @NotNull(message = "{meeting.steering.change.what.missing}") @Nullable
            What what,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate on,

            @NotBlank(message = "{meeting.form.why.missing}")
            @Size(max = 300, message = "{meeting.steering.change.why.long}")
            @Nullable
            String why) {
        enum What {
            MOVE,
            CANCEL
        }

        boolean lacksDay() {
            return what == What.MOVE && on == null;
        }

        /// Null when it is cancelled.
        @Nullable
        LocalDate to() {
            return what == What.MOVE ? on : null;
        }
    }

    record DecideForm(
            @NotBlank(message = "{meeting.steering.meeting.missing}") @Nullable
            String meeting,

            @NotBlank(message = "{meeting.steering.decision.missing}")
            @Size(max = 2000, message = "{meeting.form.words.long}")
            @Nullable
            String decision,

            @NotBlank(message = "{meeting.steering.owner.missing}") @Nullable
            String owner,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate due) {
        Decide toCommand() {
            return new Decide(Objects.requireNonNull(decision).strip(), UserId.of(Objects.requireNonNull(owner)), due);
        }
    }
}
