package dk.tidlig.safeguarding.web;

import dk.tidlig.child.Cpr;
import dk.tidlig.safeguarding.Known;
import dk.tidlig.safeguarding.WriteNotification;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/// A notification as it is sent in.
///
/// @param motherCpr asked for an unborn child only
/// @param language asked when an interpreter is needed
/// @param whyNot asked when the parents were not told
record NotificationForm(
        @Nullable String motherCpr,

        @NotBlank(message = "{safeguarding.form.parents.missing}") @Size(max = 500) @Nullable
        String parents,

        @Size(max = 1000) @Nullable String contact,

        @NotNull(message = "{safeguarding.form.interpreter.missing}") @Nullable
        Boolean interpreter,

        @Size(max = 60) @Nullable String language,

        @NotBlank(message = "{safeguarding.form.relation.missing}") @Size(max = 200) @Nullable
        String relation,

        @NotBlank(message = "{safeguarding.form.concern.missing}") @Size(max = 8000) @Nullable
        String concern,

        @Size(max = 4000) @Nullable String knowledge,

        @NotBlank(message = "{safeguarding.form.done.missing}") @Size(max = 4000) @Nullable
        String done,

        @NotBlank(message = "{safeguarding.form.reaction.missing}") @Size(max = 4000) @Nullable
        String reaction,

        @NotNull(message = "{safeguarding.form.told.missing}") @Nullable
        Boolean told,

        @Size(max = 2000) @Nullable String whyNot) {
    /// With what the record says already. That no interpreter is known of is no answer.
    static NotificationForm of(Known known) {
        return new NotificationForm(
                null,
                known.parents(),
                known.contact(),
                known.language().isEmpty() ? null : Boolean.TRUE,
                known.language(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /// What two answers say together. Nothing that was written is dropped in silence.
    void judge(Errors errors) {
        if (motherCpr != null && !motherCpr.isBlank() && Cpr.parse(motherCpr).isEmpty()) {
            errors.rejectValue("motherCpr", "safeguarding.form.mother-cpr.wrong");
        }
        if (Boolean.TRUE.equals(interpreter) && orNothing(language) == null) {
            errors.rejectValue("language", "safeguarding.form.language.missing");
        }
        if (Boolean.FALSE.equals(interpreter) && orNothing(language) != null) {
            errors.rejectValue("language", "safeguarding.form.language.not-needed");
        }
        if (Boolean.FALSE.equals(told) && orNothing(whyNot) == null) {
            errors.rejectValue("whyNot", "safeguarding.form.why-not.missing");
        }
        if (Boolean.TRUE.equals(told) && orNothing(whyNot) != null) {
            errors.rejectValue("whyNot", "safeguarding.form.why-not.not-needed");
        }
    }

    WriteNotification toCommand() {
        return new WriteNotification(
                motherCpr == null || motherCpr.isBlank() ? null : Cpr.of(motherCpr),
                needed(parents),
                orNothing(contact),
                orNothing(language),
                needed(relation),
                needed(concern),
                orNothing(knowledge),
                needed(done),
                needed(reaction),
                orNothing(whyNot));
    }

    private static String needed(@Nullable String text) {
        return Objects.requireNonNull(text).strip();
    }

    private static @Nullable String orNothing(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
