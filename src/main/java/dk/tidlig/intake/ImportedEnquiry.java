package dk.tidlig.intake;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.programme.ProgrammeVersionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An enquiry from another register.
///
/// @param externalId the municipality's own number; one that is here already is left as it is
/// @param channel code of who asked
/// @param problem code of the theme
/// @param unborn whether the child was unborn when it was asked
/// @param episode the course it led to; null when it led to none yet
public record ImportedEnquiry(
        String externalId,
        ProgrammeVersionId version,
        LocalDate receivedOn,
        String channel,
        String problem,
        ChildId child,
        @Nullable LocalDate bornOn,
        boolean unborn,
        @Nullable EpisodeId episode) {}
