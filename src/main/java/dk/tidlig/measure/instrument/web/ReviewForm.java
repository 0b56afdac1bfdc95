package dk.tidlig.measure.instrument.web;

import dk.tidlig.measure.instrument.GiveInstrument;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What was decided about a result, as it is sent in.
record ReviewForm(
        @NotBlank(message = "{measure.instrument.decision.missing}") @Size(max = GiveInstrument.LONGEST_NOTE) @Nullable
        String decision) {
    String text() {
        return decision == null ? "" : decision;
    }
}
