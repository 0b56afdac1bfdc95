package dk.tidlig.child.web;

import dk.tidlig.child.Cpr;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/// Nothing, or something with the form of a civil registration number. The check sum is never asked for.
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CprNumber.Check.class)
@interface CprNumber {
    String message() default "{child.form.cpr.wrong}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// Says yes or no.
    final class Check implements ConstraintValidator<CprNumber, @Nullable String> {
        @Override
        public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
            return typed == null || typed.isBlank() || Cpr.parse(typed).isPresent();
        }
    }
}
