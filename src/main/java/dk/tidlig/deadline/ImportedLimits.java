package dk.tidlig.deadline;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.MeasurementNeed.Purpose;
import dk.tidlig.programme.ProgrammeVersionId;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the limits of an enquiry from another register follow from.
///
/// @param enquiry the enquiry's id
/// @param episode the course it became; null when it became none
/// @param measured what was measured, on the scale the programme measures with
public record ImportedLimits(
        UUID enquiry,
        ChildId child,
        @Nullable EpisodeId episode,
        ProgrammeVersionId version,
        LocalDate receivedOn,
        @Nullable UserId responsible,
        @Nullable LocalDate firstContactOn,
        @Nullable LocalDate closedOn,
        Set<Purpose> measured) {
    public ImportedLimits {
        measured = Set.copyOf(measured);
    }
}
