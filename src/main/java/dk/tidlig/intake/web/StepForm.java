package dk.tidlig.intake.web;

import dk.tidlig.intake.AskedRules;
import dk.tidlig.intake.Reach;
import dk.tidlig.intake.draft.Answer;
import dk.tidlig.intake.draft.DraftAnswers;
import dk.tidlig.intake.draft.Step;
import dk.tidlig.programme.TargetGroup.Subject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.BindingResult;

/// One page of the public form as it is sent in: only the fields of its own question are filled.
///
/// @param place `unknown` when they do not know, null when nothing was chosen
/// @param website nobody sees it: who fills it in is no human being
record StepForm(
        @Nullable String channel,
        @Nullable Subject subject,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate bornOn,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate dueOn,

        @Min(value = 0, message = "{intake.error.age}") @Max(value = 120, message = "{intake.error.age}") @Nullable
        Integer age,

        @Nullable Boolean unknown,
        @Nullable List<String> themes,

        @Size(max = AskedRules.MOST_WORDS, message = "{intake.error.too-long}") @Nullable
        String words,

        @Nullable String place,

        @Size(max = AskedRules.MOST_LINE, message = "{intake.error.too-long}") @Nullable
        String name,

        Reach.@Nullable Way way,

        @Size(max = AskedRules.MOST_LINE, message = "{intake.error.too-long}") @Nullable
        String phone,

        @Size(max = AskedRules.MOST_LINE, message = "{intake.error.too-long}") @Nullable
        String mail,

        @Size(max = AskedRules.MOST_NOTE, message = "{intake.error.too-long}") @Nullable
        String note,

        @Nullable Boolean noMessage,

        @Size(max = AskedRules.MOST_LINE, message = "{intake.error.too-long}") @Nullable
        String interpreter,

        @Nullable String aware,
        @Nullable String website) {
    private static final String UNKNOWN = "unknown";

    static StepForm of(DraftAnswers it) {
        var reach = it.reach() == null ? Reach.NONE : it.reach();
        return new StepForm(
                it.channel(),
                it.subject(),
                it.bornOn(),
                it.dueOn(),
                it.age(),
                it.ageAnswered() && it.bornOn() == null && it.dueOn() == null && it.age() == null,
                it.themes(),
                it.words(),
                it.placeAnswered() ? it.place() == null ? UNKNOWN : it.place().toPlainString() : null,
                reach.name(),
                reach.way(),
                reach.phone(),
                reach.mail(),
                reach.note(),
                reach.noMessage(),
                it.interpreter(),
                it.aware(),
                null);
    }

    /// Says at its field what is missing. Without a form something in it could not be read, and was said already.
    static void check(@Nullable StepForm form, Step step, BindingResult errors) {
        if (form != null) {
            form.check(step, errors);
        }
    }

    static Answer toCommand(@Nullable StepForm form, Step step) {
        return Objects.requireNonNull(form).toCommand(step);
    }

    private void check(Step step, BindingResult errors) {
        if (website != null && !website.isEmpty()) {
            errors.rejectValue("website", "intake.error.website");
        }
        switch (step) {
            case WHO -> needed(channel, "channel", errors);
            case ABOUT -> needed(subject, "subject", errors);
            case AGE -> {
                if (bornOn == null && dueOn == null && age == null && !is(unknown) && !errors.hasErrors()) {
                    errors.rejectValue(subject == Subject.UNBORN_CHILD ? "dueOn" : "age", "intake.error.age-missing");
                }
            }
            case THEMES -> needed(themes == null || themes.isEmpty() ? null : themes, "themes", errors);
            case WORDS -> {}
            case PLACE -> checkPlace(errors);
            case REACH -> checkReach(errors);
            case AWARE -> needed(aware, "aware", errors);
        }
    }

    private void checkPlace(BindingResult errors) {
        needed(place, "place", errors);
        if (place != null && !place.equals(UNKNOWN) && number(place) == null) {
            errors.rejectValue("place", "intake.error.place");
        }
    }

    private void checkReach(BindingResult errors) {
        needed(way, "way", errors);
        if (way == Reach.Way.MAIL && blank(mail)) {
            errors.rejectValue("mail", "intake.error.mail");
        } else if (way == Reach.Way.MAIL && mail != null && !mail.strip().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            errors.rejectValue("mail", "intake.error.mail-form");
        } else if (way != null && way != Reach.Way.MAIL && blank(phone)) {
            errors.rejectValue("phone", "intake.error.phone");
        } else if (!blank(phone) && phone != null && phone.replaceAll("\\D", "").length() < 6) {
            errors.rejectValue("phone", "intake.error.phone-form");
        }
    }

    private static void needed(@Nullable Object value, String field, BindingResult errors) {
        if (value == null && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "intake.error." + field);
        }
    }

    private Answer toCommand(Step step) {
        return switch (step) {
            case WHO -> new Answer.Who(Objects.requireNonNull(channel));
            case ABOUT -> new Answer.Whom(Objects.requireNonNull(subject));
            case AGE -> new Answer.Age(bornOn, dueOn, age, is(unknown));
            case THEMES -> new Answer.Themes(Objects.requireNonNull(themes));
            case WORDS -> new Answer.Words(words);
            case PLACE -> new Answer.OnScale(number(Objects.requireNonNull(place)));
            case REACH -> new Answer.Reached(new Reach(name, way, phone, mail, note, is(noMessage)), interpreter);
            case AWARE -> new Answer.Aware(Objects.requireNonNull(aware));
        };
    }

    static @Nullable BigDecimal number(String text) {
        try {
            return text.equals(UNKNOWN) || text.length() > 8 ? null : new BigDecimal(text.replace(',', '.'));
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    private static boolean is(@Nullable Boolean value) {
        return value != null && value;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
