package dk.tidlig.visitation.group;

import dk.tidlig.intake.referral.AcceptReferral;
import dk.tidlig.kernel.UserId;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a group decides on a referral.
///
/// @param reason why; kept sealed, for those who decide or help
/// @param answer what the referrer is told; of those that take nobody in
/// @param dissent who saw it otherwise, and what they said
/// @param accept of one that makes somebody responsible: which children, and whom
/// @param followUpOn when the group looks at it again
public record GroupDecision(
        Kind kind,
        String reason,
        @Nullable String answer,
        Map<UserId, String> dissent,
        @Nullable AcceptReferral accept,
        @Nullable LocalDate followUpOn) {
    /// What it can be.
    public enum Kind {
        ACCEPTED,
        OTHER_OFFER,
        ASKED_FOR_MORE,
        NOT_TARGET_GROUP,
        /// A notification of concern is to be written on each child, by whoever is responsible; on a course that is
        /// opened for it, where the programme opens one.
        NOTIFICATION;

        /// Whether somebody is responsible from now: for each child's course, or for writing.
        public boolean entrusts() {
            return this == ACCEPTED || this == NOTIFICATION;
        }

        /// Whether the referral waits no more.
        public boolean settles() {
            return this != ASKED_FOR_MORE;
        }
    }

    public GroupDecision {
        dissent = Map.copyOf(dissent);
        if (kind.entrusts() != (accept != null)) {
            throw new IllegalArgumentException("a decision that makes somebody responsible says whom");
        }
    }
}
