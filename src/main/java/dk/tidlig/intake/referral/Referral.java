package dk.tidlig.intake.referral;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.intake.IntakeRefusal;
import dk.tidlig.intake.Reference;
import dk.tidlig.intake.Standing;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Stale;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.programme.ProgrammeVersionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A professional's request to a local group. Why the family is referred is not in it; that is read apart.
///
/// @param children one, or all of one pregnancy
/// @param family who it is about: the answers without the reasons
/// @param moreAskedAt when the referrer was asked for more
/// @param moreToldAt when the referrer told it
/// @param answer what the referrer is told, in the group's words
public record Referral(
        ReferralId id,
        String programme,
        ProgrammeVersionId version,
        Reference reference,
        GroupId group,
        String channel,
        List<OfChild> children,
        ReferralAnswers family,
        Stamp received,
        LocalDate receivedOn,
        @Nullable Instant moreAskedAt,
        @Nullable Instant moreToldAt,
        @Nullable String answer,
        @Nullable Settlement settlement,
        long revision) {
    public Referral {
        children = List.copyOf(children);
        if (children.isEmpty()) {
            throw new IllegalArgumentException("a referral is about a child");
        }
    }

    /// One of the children.
    ///
    /// @param place 1 to 4; tells twins apart
    /// @param child reserved when it came; the child's own when it was found at the decision
    /// @param former the reserved id, when the child was found to be another
    /// @param episode the course it led to
    public record OfChild(
            int place,
            ChildId child,
            @Nullable ChildId former,
            @Nullable EpisodeId episode) {
        /// `A` to `D`.
        public String letter() {
            return String.valueOf((char) ('A' + place - 1));
        }
    }

    /// What became of it. Once there, it stays.
    public sealed interface Settlement {
        Stamp stamp();

        record Accepted(Stamp stamp) implements Settlement {}

        /// @param reason code of why not
        record Declined(Stamp stamp, String reason) implements Settlement {}

        /// A notification of concern is written on the children, and no course is opened.
        record HandedOn(Stamp stamp) implements Settlement {}

        record Withdrawn(Stamp stamp) implements Settlement {}
    }

    public Standing standing() {
        return switch (settlement) {
            case null -> moreAskedAt != null && moreToldAt == null ? Standing.MORE_ASKED : Standing.RECEIVED;
            case Settlement.Accepted accepted -> Standing.ACCEPTED;
            case Settlement.Declined declined -> Standing.DECLINED;
            case Settlement.HandedOn handedOn -> Standing.HANDED_ON;
            case Settlement.Withdrawn withdrawn -> Standing.WITHDRAWN;
        };
    }

    /// The first of the children: what the gate is asked about.
    public ChildId child() {
        return children.getFirst().child();
    }

    /// As it was amended: it may be another group's now, or about more children.
    Referral amended(GroupId nowGroup, List<OfChild> nowChildren, ReferralAnswers now) {
        return new Referral(
                id,
                programme,
                version,
                reference,
                nowGroup,
                channel,
                nowChildren,
                now,
                received,
                receivedOn,
                moreAskedAt,
                moreToldAt,
                answer,
                settlement,
                revision + 1);
    }

    /// The children as they are known here by now: from this moment the group stands around them.
    Referral about(List<OfChild> known) {
        return with(known, moreAskedAt, moreToldAt, answer, null);
    }

    /// About one more child of the same pregnancy.
    ///
    /// @throws Refused when it led to no course, is about a born child, or there are as many as can be
    Referral withAnother(OfChild one) {
        if (!(settlement instanceof Settlement.Accepted) || !family.unborn() || one.place() > ReferralAnswer.Due.MOST) {
            throw new Refused(IntakeRefusal.NOT_A_CHOICE);
        }
        return with(
                Stream.concat(children.stream(), Stream.of(one)).toList(), moreAskedAt, moreToldAt, answer, settlement);
    }

    Referral moreAsked(Instant at, String question) {
        unsettled();
        return with(children, at, null, question, null);
    }

    Referral moreTold(Instant at) {
        unsettled();
        return with(children, moreAskedAt, moreAskedAt == null ? null : at, answer, null);
    }

    /// @param opened the children as they are known now, each with its course
    Referral accepted(List<OfChild> opened, Stamp stamp) {
        unsettled();
        return with(opened, moreAskedAt, moreToldAt, null, new Settlement.Accepted(stamp));
    }

    Referral declined(String reason, @Nullable String words, Stamp stamp) {
        unsettled();
        return with(children, moreAskedAt, moreToldAt, words, new Settlement.Declined(stamp, reason));
    }

    /// @param known the children as they are known now
    Referral handedOn(List<OfChild> known, @Nullable String words, Stamp stamp) {
        unsettled();
        return with(known, moreAskedAt, moreToldAt, words, new Settlement.HandedOn(stamp));
    }

    Referral withdrawn(Stamp stamp) {
        unsettled();
        return with(children, moreAskedAt, moreToldAt, null, new Settlement.Withdrawn(stamp));
    }

    /// @throws Stale when somebody settled it first; what they settled stands
    /// @throws Stale when another revision stands by now
    Referral asSeen(long seen) {
        if (revision != seen) {
            throw new Stale(revision, Map.of("kind", standing().name()));
        }
        return this;
    }

    void unsettled() {
        if (settlement != null) {
            throw new Stale(revision, Map.of("kind", standing().name()));
        }
    }

    private Referral with(
            List<OfChild> now,
            @Nullable Instant asked,
            @Nullable Instant told,
            @Nullable String words,
            @Nullable Settlement settled) {
        return new Referral(
                id,
                programme,
                version,
                reference,
                group,
                channel,
                now,
                family,
                received,
                receivedOn,
                asked,
                told,
                words,
                settled,
                revision + 1);
    }
}
