package dk.tidlig.intake;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stale;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.ProgrammeVersionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Anyone's question for help, as a reader who may sees it.
///
/// @param child reserved when it came; the child's own when it was found at the decision
/// @param formerChild the reserved id, when the child was found to be another
/// @param received when it came, and who entered it
/// @param receivedOn that day in the municipality
/// @param moreAskedAt when the one who asked was asked for more
/// @param answer what the one who asked is told, in somebody's own words
public record Enquiry(
        EnquiryId id,
        ChildId child,
        @Nullable ChildId formerChild,
        String programme,
        ProgrammeVersionId version,
        Reference reference,
        Door door,
        Asked asked,
        Stamp received,
        LocalDate receivedOn,
        @Nullable Stamp taken,
        @Nullable Instant moreAskedAt,
        @Nullable String answer,
        @Nullable Settlement settlement,
        long revision) {

    /// Which way an enquiry came in.
    public enum Door {
        /// The page without a log-in.
        PUBLIC,
        /// A logged-in professional's form.
        PROFESSIONAL,
        /// From a file.
        IMPORT
    }

    /// What became of it. Once there, it stays.
    public sealed interface Settlement {
        Stamp stamp();

        /// A course was opened.
        record Accepted(
                Stamp stamp, EpisodeId episode, @Nullable UserId helper) implements Settlement {}

        /// It was put with a course that was open already.
        record Joined(Stamp stamp, EpisodeId episode) implements Settlement {}

        /// @param reason code of why not
        record Declined(Stamp stamp, String reason) implements Settlement {}

        record Withdrawn(Stamp stamp) implements Settlement {}
    }

    public Standing standing() {
        return switch (settlement) {
            case null ->
                moreAskedAt != null ? Standing.MORE_ASKED : taken == null ? Standing.RECEIVED : Standing.BEING_READ;
            case Settlement.Accepted accepted -> Standing.ACCEPTED;
            case Settlement.Joined joined -> Standing.JOINED;
            case Settlement.Declined declined -> Standing.DECLINED;
            case Settlement.Withdrawn withdrawn -> Standing.WITHDRAWN;
        };
    }

    /// Somebody reads it. The first stays until another takes it.
    Enquiry takenBy(Stamp stamp) {
        unsettled();
        return with(child, formerChild, stamp, moreAskedAt, answer, null);
    }

    Enquiry moreAsked(Instant at, String question) {
        unsettled();
        return with(child, formerChild, taken, at, question, null);
    }

    Enquiry accepted(ChildId found, EpisodeId episode, @Nullable UserId helper, Stamp stamp) {
        return settledWith(found, new Settlement.Accepted(stamp, episode, helper));
    }

    Enquiry joined(ChildId found, EpisodeId episode, Stamp stamp) {
        return settledWith(found, new Settlement.Joined(stamp, episode));
    }

    private Enquiry settledWith(ChildId found, Settlement settled) {
        unsettled();
        var former = found.equals(child) ? formerChild : child;
        return with(found, former, taken, moreAskedAt, null, settled);
    }

    Enquiry declined(String reason, @Nullable String words, Stamp stamp) {
        unsettled();
        return with(child, formerChild, taken, moreAskedAt, words, new Settlement.Declined(stamp, reason));
    }

    Enquiry withdrawn(Stamp stamp) {
        unsettled();
        return with(child, formerChild, taken, moreAskedAt, null, new Settlement.Withdrawn(stamp));
    }

    /// @throws Stale when somebody settled it first; what they settled stands
    void unsettled() {
        if (settlement != null) {
            throw new Stale(revision, Map.of("kind", standing().name()));
        }
    }

    private Enquiry with(
            ChildId nowChild,
            @Nullable ChildId nowFormer,
            @Nullable Stamp nowTaken,
            @Nullable Instant nowMoreAsked,
            @Nullable String nowAnswer,
            @Nullable Settlement nowSettlement) {
        return new Enquiry(
                id,
                nowChild,
                nowFormer,
                programme,
                version,
                reference,
                door,
                asked,
                received,
                receivedOn,
                nowTaken,
                nowMoreAsked,
                nowAnswer,
                nowSettlement,
                revision + 1);
    }
}
