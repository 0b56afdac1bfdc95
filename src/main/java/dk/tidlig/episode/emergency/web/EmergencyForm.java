package dk.tidlig.episode.emergency.web;

import dk.tidlig.child.Cpr;
import dk.tidlig.child.Who;
import dk.tidlig.episode.emergency.OpenInEmergency;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/// Whose record, and why, as it is sent in: a number, or a name and the day of birth; of an unborn
/// child the mother's number, or her name and the due date.
record EmergencyForm(
        @Nullable String cpr,

        @Size(max = 200, message = "{episode.emergency.name.long}") @Nullable
        String name,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate born,

        @Nullable String motherCpr,

        @Size(max = 200, message = "{episode.emergency.name.long}") @Nullable
        String motherName,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate due,

        @Nullable String reason) {
    static EmergencyForm empty() {
        return new EmergencyForm(null, null, null, null, null, null, null);
    }

    /// Blanks and signs are no reason: 15 letters and digits at least.
    @AssertTrue(message = "{episode.emergency.reason.short}")
    boolean isReasonSaid() {
        var said = reason == null ? "" : reason.strip();
        return said.length() >= 20
                && said.length() <= 2_000
                && said.codePoints().filter(Character::isLetterOrDigit).count() >= 15;
    }

    @AssertTrue(message = "{episode.emergency.cpr.wrong}")
    boolean isNumberReadable() {
        return isReadable(cpr);
    }

    @AssertTrue(message = "{episode.emergency.mother-cpr.wrong}")
    boolean isMothersNumberReadable() {
        return isReadable(motherCpr);
    }

    @AssertTrue(message = "{episode.emergency.who.missing}")
    boolean isSomebodyMeant() {
        return isMeant(cpr, name, born) || isUnbornMeant();
    }

    /// It is one or the other: a child is not looked for by its mother.
    @AssertTrue(message = "{episode.emergency.who.both}")
    boolean isOneMeant() {
        return !(isSaid(cpr) || isSaid(name) || born != null)
                || !(isSaid(motherCpr) || isSaid(motherName) || due != null);
    }

    private boolean isUnbornMeant() {
        return isMeant(motherCpr, motherName, due);
    }

    OpenInEmergency toCommand() {
        var who = isUnbornMeant()
                ? Who.unborn(due, isSaid(motherName) ? motherName : null, number(motherCpr))
                : Who.born(name, born, number(cpr));
        return new OpenInEmergency(who, String.valueOf(reason));
    }

    private static boolean isMeant(@Nullable String number, @Nullable String called, @Nullable LocalDate day) {
        return isSaid(number) || (isSaid(called) && day != null);
    }

    private static boolean isReadable(@Nullable String number) {
        return !isSaid(number) || number(number) != null;
    }

    private static @Nullable Cpr number(@Nullable String text) {
        return Cpr.parse(text == null ? "" : text).orElse(null);
    }

    private static boolean isSaid(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
