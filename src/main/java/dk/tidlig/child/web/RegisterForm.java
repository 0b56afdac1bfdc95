package dk.tidlig.child.web;

import dk.tidlig.child.AdultDetails;
import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.Cpr;
import dk.tidlig.child.RegisterChild;
import dk.tidlig.child.RegisterChild.Mother;
import dk.tidlig.child.Who;
import dk.tidlig.kernel.ChildId;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.BindingResult;

/// A new child as it is sent in.
///
/// @param twinOf another unborn child of the same pregnancy
/// @param notTheSame likely duplicates that were looked at
record RegisterForm(
        @Size(max = 100, message = "{child.form.long}") @Nullable
        String givenName,

        @Size(max = 100, message = "{child.form.long}") @Nullable
        String familyName,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate bornOn,

        @CprNumber @Nullable String cpr,
        @Nullable String cprSure,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate dueOn,

        @Size(max = 100, message = "{child.form.long}") @Nullable
        String motherGivenName,

        @Size(max = 100, message = "{child.form.long}") @Nullable
        String motherFamilyName,

        @CprNumber @Nullable String motherCpr,
        @Nullable String twinOf,
        @Nullable Set<String> notTheSame) {
    static RegisterForm empty(@Nullable String twinOf) {
        return new RegisterForm(null, null, null, null, null, null, null, null, null, twinOf, Set.of());
    }

    public boolean isTwin() {
        return said(twinOf);
    }

    /// Whether there is anything at all to know the child by.
    boolean saysSomething() {
        return isTwin() || said(givenName) || said(familyName) || said(cpr) || bornOn != null || dueOn != null;
    }

    /// What was written of number and day of birth.
    public Cpr.Beside beside() {
        return new Cpr.Beside(Numbers.read(cpr), bornOn);
    }

    /// Asks whether they are right when they do not fit.
    void check(BindingResult errors) {
        Numbers.check(beside(), cprSure, errors);
    }

    RegisterChild toCommand() {
        var details = new ChildDetails(givenName, familyName, bornOn, dueOn, Numbers.read(cpr), null, false, null);
        return new RegisterChild(
                ChildId.random(),
                details,
                mother(),
                isTwin() ? ChildId.of(String.valueOf(twinOf)) : null,
                confirmed().stream().map(ChildId::of).collect(Collectors.toSet()));
    }

    public Set<String> confirmed() {
        return notTheSame == null ? Set.of() : notTheSame;
    }

    Who who() {
        return new Who(
                joined(givenName, familyName),
                bornOn,
                dueOn,
                Numbers.read(cpr),
                null,
                joined(motherGivenName, motherFamilyName),
                Numbers.read(motherCpr));
    }

    private @Nullable Mother mother() {
        if (isTwin() || dueOn == null || (!said(motherGivenName) && !said(motherFamilyName) && !said(motherCpr))) {
            return null;
        }
        return new Mother.New(new AdultDetails(
                motherGivenName, motherFamilyName, Numbers.read(motherCpr), null, null, null, false, false));
    }

    private static @Nullable String joined(@Nullable String first, @Nullable String second) {
        var name = Stream.of(first, second)
                .filter(RegisterForm::said)
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? null : name;
    }

    private static boolean said(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
