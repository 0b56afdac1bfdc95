package dk.tidlig.intake.referral;

import dk.tidlig.identity.group.GroupId;
import dk.tidlig.intake.Reference;
import dk.tidlig.intake.Standing;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.ProgrammeVersionId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A referral in a list: no name, no reason, no words but those its referrer is answered with.
///
/// @param count how many children
/// @param answer only in the referrer's own list
public record ReferralRow(
        ReferralId id,
        Reference reference,
        ProgrammeVersionId version,
        GroupId group,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate bornOn,
        int count,
        Instant receivedAt,
        UserId receivedBy,
        Standing standing,
        @Nullable String answer) {}
