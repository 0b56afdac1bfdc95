package dk.tidlig.visitation.events;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.programme.ProgrammeVersionId;
import java.time.LocalDate;
import java.util.UUID;

/// A group set the day it looks at a course again, in the place of the day it had set before. Published inside the use
/// case's transaction.
///
/// @param decision the one that says it
/// @param version of the programme that the course follows
/// @param decidedOn the day of the meeting
/// @param on the day it looks again
public record LookSet(
        MunicipalityId municipality,
        ChildId child,
        EpisodeId episode,
        UUID decision,
        ProgrammeVersionId version,
        LocalDate decidedOn,
        LocalDate on,
        Stamp stamp) {}
