package dk.tidlig.intake.referral.web;

import dk.tidlig.intake.IntakeRefusal;
import dk.tidlig.intake.referral.ReferralAnswer;
import dk.tidlig.intake.referral.ReferralRules;
import dk.tidlig.intake.referral.ReferralStep;
import dk.tidlig.kernel.Refused;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.shell.Words;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/// Says at its field what is missing, what cannot be read, and for whom it is not: with what to do instead.
@Component
class ReferralProblems {
    private static final Map<IntakeRefusal, String> FIELDS = Map.of(
            IntakeRefusal.DUE_TOO_FAR, "dueOn",
            IntakeRefusal.DUE_LONG_PAST, "dueOn",
            IntakeRefusal.AGE_OUTSIDE, "bornOn",
            IntakeRefusal.BIRTH_DATE_IMPOSSIBLE, "bornOn",
            IntakeRefusal.NO_GROUP, "locality",
            IntakeRefusal.PARENT_UNNAMED, "familyName",
            IntakeRefusal.CONSENT_REFUSED, "consent");

    private final ReferralRules rules;
    private final Words words;

    ReferralProblems(ReferralRules rules, Words words) {
        this.rules = rules;
        this.words = words;
    }

    /// The answer, or nothing when the page must be shown again.
    Optional<ReferralAnswer> read(
            ReferralForm form, ReferralStep step, boolean unborn, ProgrammeDefinition programme, BindingResult errors) {
        missing(form, step, unborn, errors);
        var answer = errors.hasErrors() ? Optional.<ReferralAnswer>empty() : form.answer(step, unborn);
        answer.ifPresent(it -> impossible(it, programme, errors));
        return errors.hasErrors() ? Optional.empty() : answer;
    }

    private static void missing(ReferralForm form, ReferralStep step, boolean unborn, BindingResult errors) {
        switch (step) {
            case WHOM -> needed(form.answer(step, unborn).isPresent() ? "known" : null, "subject", errors);
            case PARENT -> {
                unreadable(form.cpr(), form.number(), "cpr", errors);
                if (ReferralForm.empty(form.interpreter())) {
                    errors.rejectValue("interpreter", "intake.referral.error.interpreter");
                }
            }
            case LIVES -> needed(form.locality(), "locality", errors);
            case CHILD -> child(form, unborn, errors);
            case REASONS ->
                needed(form.reasons() == null || form.reasons().isEmpty() ? null : "some", "reasons", errors);
            case SEEN, DONE -> {}
            case CONSENT -> {
                needed(form.said().isPresent() ? "known" : null, "consent", errors);
                unreadable(form.consentOn(), ReferralForm.day(form.consentOn()), "consentOn", errors);
            }
        }
    }

    private static void child(ReferralForm form, boolean unborn, BindingResult errors) {
        if (unborn) {
            needed(ReferralForm.day(form.dueOn()).isPresent() ? "day" : null, "dueOn", errors);
            needed(form.howMany().isPresent() ? "number" : null, "count", errors);
        } else {
            unreadable(form.cpr(), form.number(), "cpr", errors);
            needed(form.birthDay().isPresent() ? "day" : null, "bornOn", errors);
        }
    }

    private static void needed(@Nullable String value, String field, BindingResult errors) {
        if (ReferralForm.empty(value)) {
            errors.rejectValue(field, "intake.referral.error." + field);
        }
    }

    private static void unreadable(@Nullable String text, Optional<?> read, String field, BindingResult errors) {
        if (!ReferralForm.readable(text, read)) {
            errors.rejectValue(field, field.equals("cpr") ? "intake.error.cpr" : "intake.error.day");
        }
    }

    private void impossible(ReferralAnswer answer, ProgrammeDefinition programme, BindingResult errors) {
        try {
            rules.check(answer, programme, words.today());
        } catch (Refused refused) {
            var field = refused.refusal() instanceof IntakeRefusal known ? FIELDS.get(known) : null;
            var key = refused.refusal().key();
            if (field == null) {
                errors.reject(key);
            } else {
                errors.rejectValue(field, key, refused.arguments().toArray(), key);
            }
        }
    }
}
