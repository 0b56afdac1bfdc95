package dk.tidlig.episode.keeping;

import dk.tidlig.kernel.ChildId;
import dk.tidlig.programme.ProgrammeVersionId;
import dk.tidlig.programme.Programmes;
import dk.tidlig.programme.Retention;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How long an enquiry or referral is kept that never became a course, by the programme it came to.
@Component
public class ClosedIntake {
    private final Programmes programmes;

    ClosedIntake(Programmes programmes) {
        this.programmes = programmes;
    }

    /// @param decidedOn null while nobody has answered
    public KeptRecord record(
            ChildId child, KeptRecord.What what, ProgrammeVersionId version, @Nullable LocalDate decidedOn) {
        return decidedOn == null
                ? KeptRecord.running(child, what, version)
                : KeptRecord.ended(child, what, version, lastDay(version, decidedOn));
    }

    private @Nullable LocalDate lastDay(ProgrammeVersionId version, LocalDate decidedOn) {
        return programmes
                .version(version)
                .definition()
                .retention(Retention.Kept.DECLINED_INTAKE)
                .map(rule -> rule.lastDay(decidedOn))
                .orElse(null);
    }
}
