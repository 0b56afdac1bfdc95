package dk.tidlig.visitation.group;

import dk.tidlig.intake.referral.AcceptReferral;
import dk.tidlig.kernel.UserId;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a group decides on a referral.
///
/// @param reason why; kept sealed, for those who decide or help
/// @param answer what the referrer is told; of those that do not open a course
/// @param dissent who saw it otherwise, and what they said
/// @param accept of one that opens courses: which children, and who is responsible
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
        /// A notification of concern is to be written: on the course that is opened for it, by whoever is responsible.
        NOTIFICATION;

        /// Whether each child gets a course.
        public boolean opens() {
            return this == ACCEPTED || this == NOTIFICATION;
        }

        /// Whether the referral waits no more.
        public boolean settles() {
            return this != ASKED_FOR_MORE;
        }
    }

    public GroupDecision {
        dissent = Map.copyOf(dissent);
        if (kind.opens() != (accept != null)) {
            throw new IllegalArgumentException("a decision that opens a course says who is responsible");
        }
    }
}
