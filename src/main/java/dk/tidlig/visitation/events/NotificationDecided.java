package dk.tidlig.visitation.events;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.ProgrammeVersionId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A group decided that a notification of concern is written on a child; or, in a new decision, that another writes it.
/// Published inside the use case's transaction.
///
/// @param episode the course it is written on; null when none was opened for it
/// @param version of the programme that the family was referred to
/// @param responsible who writes it
/// @param decidedOn the day of the meeting
public record NotificationDecided(
        MunicipalityId municipality,
        ChildId child,
        @Nullable EpisodeId episode,
        UUID referral,
        ProgrammeVersionId version,
        UserId responsible,
        LocalDate decidedOn,
        Stamp stamp) {}
