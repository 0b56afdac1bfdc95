package dk.tidlig.child.web;

import dk.tidlig.child.AmendChild;
import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.ChildView;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

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
        @Nullable String language,
        @Nullable Boolean interpreter,

        @Size(max = 200, message = "{child.form.long}") @Nullable
        String institution) {
    static ChildForm of(ChildView it) {
        return new ChildForm(
                it.version(),
                it.givenName(),
                it.familyName(),
                it.bornOn(),
                it.dueOn(),
                it.cpr() == null ? null : it.cpr().written(),
                it.language(),
                it.interpreter(),
                it.institution());
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
