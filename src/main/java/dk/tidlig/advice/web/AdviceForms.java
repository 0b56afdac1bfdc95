package dk.tidlig.advice.web;

import dk.tidlig.advice.AskAdvice;
import dk.tidlig.advice.SayMore;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What those who ask and answer send in.
final class AdviceForms {
    private AdviceForms() {}

    record AskForm(
            @NotBlank(message = "{advice.form.theme.missing}") @Nullable
            String theme,

            @NotBlank(message = "{advice.form.place.missing}") @Nullable
            String place,

            @NotBlank(message = "{advice.form.age.missing}") @Nullable
            String age,

            @NotBlank(message = "{advice.form.words.missing}")
            @Size(max = 4000, message = "{advice.form.words.long}")
            @Nullable
            String words,

            boolean named,
            @Nullable String sure) {
        AskAdvice toCommand() {
            return new AskAdvice(
                    Objects.requireNonNull(theme),
                    Objects.requireNonNull(place),
                    Objects.requireNonNull(age),
                    Objects.requireNonNull(words),
                    named,
                    sure);
        }
    }

    record SayForm(
            int after,

            @NotBlank(message = "{advice.form.words.missing}")
            @Size(max = 4000, message = "{advice.form.words.long}")
            @Nullable
            String words,

            @Nullable String sure) {
        SayMore toCommand() {
            return new SayMore(after, Objects.requireNonNull(words), sure);
        }
    }

    record EnquiryForm(
            @NotNull(message = "{advice.enquiry.agreed.missing}") @Nullable
            Boolean agreed) {}
}
