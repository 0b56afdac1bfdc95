package dk.tidlig.identity.web;

import dk.tidlig.identity.IdentityRefusal;
import dk.tidlig.kernel.Refused;
import jakarta.validation.constraints.NotEmpty;
import org.springframework.validation.BindingResult;

/// A new password, and the present one where it is known.
record PasswordForm(String present, @NotEmpty String password) {
    static final PasswordForm EMPTY = new PasswordForm("", "");

    PasswordForm {
        present = present == null ? "" : present;
        password = password == null ? "" : password;
    }

    /// Puts the refusal at the field it is about.
    static void tell(Refused refused, BindingResult errors) {
        var field = refused.refusal() == IdentityRefusal.PASSWORD_WRONG ? "present" : "password";
        errors.rejectValue(
                field,
                refused.refusal().key(),
                refused.arguments().toArray(),
                refused.refusal().key());
    }
}
