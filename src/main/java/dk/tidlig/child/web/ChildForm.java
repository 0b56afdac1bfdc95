package dk.tidlig.child.web;

import dk.tidlig.child.AmendChild;
import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.ChildView;
import dk.tidlig.child.Cpr;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.BindingResult;

/// A child's record as it is sent in.
record ChildForm(
        @Nullable Long version,

        @Size(max = 100, message = "{child.form.long}") @Nullable
        String givenName,

        @Size(max = 100, message = "{child.form.long}") @Nullable
        String familyName,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate bornOn,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate dueOn,

        @CprNumber @Nullable String cpr,
        @Nullable String cprSure,
        @Nullable String language,
        @Nullable Boolean interpreter,

        @Size(max = 200, message = "{child.form.long}") @Nullable
        String institution) {
    /// What stands was said to be right before, also when number and day do not fit.
    static ChildForm of(ChildView it) {
        return new ChildForm(
                it.version(),
                it.givenName(),
                it.familyName(),
                it.bornOn(),
                it.dueOn(),
                it.cpr() == null ? null : it.cpr().written(),
                new Cpr.Beside(it.cpr(), it.bornOn()).mark(),
                it.language(),
                it.interpreter(),
                it.institution());
    }

    /// What was written of number and day of birth.
    public Cpr.Beside beside() {
        return new Cpr.Beside(Numbers.read(cpr), bornOn);
    }

    /// Asks whether they are right when they do not fit.
    void check(BindingResult errors) {
        Numbers.check(beside(), cprSure, errors);
    }

    AmendChild toCommand() {
        return new AmendChild(Checked.version(version), details());
    }

    private ChildDetails details() {
        return new ChildDetails(
                givenName,
                familyName,
                bornOn,
                dueOn,
                Numbers.read(cpr),
                language,
                Checked.yes(interpreter),
                institution);
    }

    /// What was typed, by field, for the page that shows both versions.
    Map<String, @Nullable String> mine() {
        var mine = new HashMap<String, @Nullable String>();
        mine.put("givenName", givenName);
        mine.put("familyName", familyName);
        mine.put("bornOn", bornOn == null ? null : bornOn.toString());
        mine.put("dueOn", dueOn == null ? null : dueOn.toString());
        var number = Numbers.read(cpr);
        mine.put("cpr", number == null ? null : number.written());
        mine.put("language", language);
        mine.put("interpreter", String.valueOf(Checked.yes(interpreter)));
        mine.put("institution", institution);
        return mine;
    }
}
