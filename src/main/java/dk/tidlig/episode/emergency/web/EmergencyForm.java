package dk.tidlig.episode.emergency.web;

import dk.tidlig.child.Cpr;
import dk.tidlig.child.Who;
import dk.tidlig.episode.emergency.OpenInEmergency;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/// Whose record, and why, as it is sent in: a number, or a name and the day of birth.
record EmergencyForm(
        @Nullable String cpr,

        @Size(max = 200, message = "{episode.emergency.name.long}") @Nullable
        String name,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate born,

        @Nullable String reason) {
    static EmergencyForm empty() {
        return new EmergencyForm(null, null, null, null);
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
        return cpr == null || cpr.isBlank() || Cpr.parse(cpr).isPresent();
    }

    @AssertTrue(message = "{episode.emergency.who.missing}")
    boolean isSomebodyMeant() {
        return (cpr != null && !cpr.isBlank()) || (name != null && !name.isBlank() && born != null);
    }

    OpenInEmergency toCommand() {
        return new OpenInEmergency(
                Who.born(name, born, Cpr.parse(cpr == null ? "" : cpr).orElse(null)), String.valueOf(reason));
    }
}
