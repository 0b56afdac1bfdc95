package dk.tidlig.intake.events;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.intake.referral.ReferralId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.programme.ProgrammeVersionId;
import java.util.List;

/// Something that happened to a referral. Published inside the use case's transaction.
public sealed interface ReferralEvent {
    MunicipalityId municipality();

    ReferralId referral();

    /// Who did it, and when it was entered.
    Stamp stamp();

    /// @param child the first of the children
    record Received(
            MunicipalityId municipality, ReferralId referral, ChildId child, ProgrammeVersionId version, Stamp stamp)
            implements ReferralEvent {}

    /// Courses were opened, one for each child; the referrer reads it from the same moment.
    record Accepted(MunicipalityId municipality, ReferralId referral, List<Opened> courses, Stamp stamp)
            implements ReferralEvent {
        public Accepted {
            courses = List.copyOf(courses);
        }
    }

    /// One child's course.
    ///
    /// @param reserved the id the referral hung under before; the child's own when it was not known before
    record Opened(ChildId child, ChildId reserved, EpisodeId episode) {}

    /// The referrer reads the no from the same moment.
    ///
    /// @param reason code of why not
    record Declined(MunicipalityId municipality, ReferralId referral, String reason, Stamp stamp)
            implements ReferralEvent {}

    /// A notification of concern is to be written on the children, and no course was opened. An answer to the referrer
    /// too.
    record HandedOn(MunicipalityId municipality, ReferralId referral, List<Known> children, Stamp stamp)
            implements ReferralEvent {
        public HandedOn {
            children = List.copyOf(children);
        }
    }

    /// @param reserved the id the referral hung under before; the child's own when it was not known before
    record Known(ChildId child, ChildId reserved) {}

    /// The referrer is asked for more: an answer to the referrer too.
    record MoreAsked(MunicipalityId municipality, ReferralId referral, Stamp stamp) implements ReferralEvent {}

    /// The referrer told it.
    record MoreTold(MunicipalityId municipality, ReferralId referral, Stamp stamp) implements ReferralEvent {}

    record Withdrawn(MunicipalityId municipality, ReferralId referral, Stamp stamp) implements ReferralEvent {}
}
