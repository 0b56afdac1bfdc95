package dk.tidlig.intake.events;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.intake.EnquiryId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.programme.ProgrammeVersionId;
import java.time.Instant;

/// Something that happened to an enquiry. Published inside the use case's transaction.
public sealed interface IntakeEvent {
    MunicipalityId municipality();

    ChildId child();

    EnquiryId enquiry();

    /// Who did it, and when it was entered.
    Stamp stamp();

    /// @param receivedAt when it came, as distinct from when it was entered
    record Received(
            MunicipalityId municipality,
            ChildId child,
            EnquiryId enquiry,
            ProgrammeVersionId version,
            Instant receivedAt,
            Stamp stamp)
            implements IntakeEvent {}

    /// A course was opened.
    ///
    /// @param reserved the id the enquiry's data hung under before; the child's own when it was not known before
    record Accepted(
            MunicipalityId municipality,
            ChildId child,
            EnquiryId enquiry,
            ChildId reserved,
            ProgrammeVersionId version,
            EpisodeId episode,
            Stamp stamp)
            implements IntakeEvent {}

    /// It was put with a course that was open already.
    ///
    /// @param reserved the id the enquiry's data hung under before
    record Joined(
            MunicipalityId municipality,
            ChildId child,
            EnquiryId enquiry,
            ChildId reserved,
            EpisodeId episode,
            Stamp stamp)
            implements IntakeEvent {}

    /// @param reason code of why not
    record Declined(MunicipalityId municipality, ChildId child, EnquiryId enquiry, String reason, Stamp stamp)
            implements IntakeEvent {}

    /// The one who enquired wants it no longer.
    record Withdrawn(MunicipalityId municipality, ChildId child, EnquiryId enquiry, Stamp stamp)
            implements IntakeEvent {}
}
