package dk.tidlig.episode;

import dk.tidlig.kernel.Refused;
import dk.tidlig.programme.Outcome;
import dk.tidlig.programme.ProgrammeVersion;
import dk.tidlig.programme.ProgrammeVersionId;
import dk.tidlig.programme.Programmes;
import dk.tidlig.programme.Retention;
import dk.tidlig.tenancy.Municipalities;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the version that a course is pinned to says about its outcomes and how long it is kept.
@Component
class PinnedProgramme {
    private final Programmes programmes;
    private final Municipalities municipalities;

    PinnedProgramme(Programmes programmes, Municipalities municipalities) {
        this.programmes = programmes;
        this.municipalities = municipalities;
    }

    ProgrammeVersion version(ProgrammeVersionId id) {
        return programmes.version(id);
    }

    /// @throws Refused when the programme has no such outcome
    Outcome outcome(ProgrammeVersionId version, String code) {
        return outcome(version(version), code);
    }

    Outcome outcome(ProgrammeVersion version, String code) {
        return version.definition().outcome(code).orElseThrow(() -> new Refused(EpisodeRefusal.NO_SUCH_OUTCOME));
    }

    /// The last day a closed course is kept, counted from the closing and never from the opening (Ombudsman
    /// FOB 08.399); nothing when the programme sets no end.
    @Nullable
    LocalDate keepUntil(ProgrammeVersionId version, Instant closedAt) {
        return keepUntil(version(version), closedAt, zone());
    }

    @Nullable
    LocalDate keepUntil(ProgrammeVersion version, Instant closedAt, ZoneId zone) {
        var closedOn = LocalDate.ofInstant(closedAt, zone);
        return version.definition()
                .retention(Retention.Kept.EPISODE)
                .map(rule -> rule.lastDay(closedOn))
                .orElse(null);
    }

    ZoneId zone() {
        return municipalities.current().zone();
    }
}
