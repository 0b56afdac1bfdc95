package dk.tidlig.child.web;

import dk.tidlig.child.Births.Birth;
import dk.tidlig.child.ChildView;
import dk.tidlig.child.Cpr;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.BindingResult;

/// A birth as it is sent in.
record BirthForm(
        @Nullable Long version,

        @NotNull(message = "{child.form.born.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate bornOn,

        @Size(max = 100, message = "{child.form.long}") @Nullable
        String givenName,

        @Size(max = 100, message = "{child.form.long}") @Nullable
        String familyName,

        @CprNumber @Nullable String cpr,
        @Nullable String cprSure) {
    static BirthForm of(ChildView it) {
        return new BirthForm(it.version(), null, it.givenName(), it.familyName(), null, null);
    }

    /// What was written of number and day of birth.
    public Cpr.Beside beside() {
        return new Cpr.Beside(Numbers.read(cpr), bornOn);
    }

    /// Asks whether they are right when they do not fit.
    void check(BindingResult errors) {
        Numbers.check(beside(), cprSure, errors);
    }

    Birth toCommand() {
        return new Birth(
                Checked.version(version), Objects.requireNonNull(bornOn), givenName, familyName, Numbers.read(cpr));
    }

    Map<String, @Nullable String> mine() {
        var mine = new HashMap<String, @Nullable String>();
        mine.put("bornOn", bornOn == null ? null : bornOn.toString());
        mine.put("givenName", givenName);
        mine.put("familyName", familyName);
        var number = Numbers.read(cpr);
        mine.put("cpr", number == null ? null : number.written());
        return mine;
    }
}
