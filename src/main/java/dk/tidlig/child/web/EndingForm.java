package dk.tidlig.child.web;

import dk.tidlig.child.Births;
import dk.tidlig.child.ChildView;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/// That a child does not live, or is expected no more, as it is sent in.
record EndingForm(
        @Nullable Long version,

        @NotNull(message = "{child.ending.missing}") ChildView.Ending.@Nullable Reason reason,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate on) {
    Births.End toCommand() {
        return new Births.End(Checked.version(version), Objects.requireNonNull(reason), on);
    }
}
