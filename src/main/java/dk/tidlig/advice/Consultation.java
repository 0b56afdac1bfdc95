package dk.tidlig.advice;

import dk.tidlig.kernel.UserId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A consultation without its words.
///
/// @param askedBy gone when its words are
/// @param named whether those who answer see who asks
/// @param place the unit's code
/// @param turns how many there are
/// @param waitsFor whose turn it is
/// @param dueOn the last day in time for an answer; null when none is waited for
/// @param enquiredOn the day it became an enquiry, with the family
record Consultation(
        ConsultationId id,
        @Nullable UserId askedBy,
        boolean named,
        String theme,
        String place,
        String age,
        Instant askedAt,
        int turns,
        Side waitsFor,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate enquiredOn) {
    /// Who is to say something.
    enum Side {
        ADVISER,
        ASKER,
        NOBODY
    }

    boolean isAskedBy(UserId user) {
        return user.equals(askedBy);
    }

    boolean ended() {
        return waitsFor == Side.NOBODY;
    }
}
