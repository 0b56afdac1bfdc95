package dk.tidlig.safeguarding.web;

import dk.tidlig.safeguarding.Reception;
import dk.tidlig.safeguarding.Step;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/// What was done with a notification, as it is sent in.
///
/// @param lateBecause asked when the limit is over
record StepForm(
        @NotNull Step.@Nullable Kind kind,
        Step.@Nullable Outcome outcome,
        @Size(max = 4000) @Nullable String words,
        @Size(max = 2000) @Nullable String lateBecause) {
    static final StepForm EMPTY = new StepForm(null, null, null, null);

    void judge(Errors errors) {
        if (kind != null && !kind.outcomes().isEmpty() && outcome == null) {
            errors.rejectValue("outcome", "safeguarding.step.outcome.missing");
        }
        if (kind == Step.Kind.LOOK && orNothing(words) == null) {
            errors.rejectValue("words", "safeguarding.step.words.missing");
        }
    }

    Reception.Deed toDeed() {
        var now = Objects.requireNonNull(kind);
        return new Reception.Deed(
                now,
                now.outcomes().isEmpty() ? null : outcome,
                now == Step.Kind.LOOK ? orNothing(words) : null,
                orNothing(lateBecause));
    }

    private static @Nullable String orNothing(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
