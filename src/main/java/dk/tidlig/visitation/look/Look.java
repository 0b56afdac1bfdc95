package dk.tidlig.visitation.look;

import dk.tidlig.intake.Reference;
import dk.tidlig.intake.referral.ReferralId;
import dk.tidlig.kernel.ChildId;
import java.time.LocalDate;

/// A day that a group set for looking at a family again.
///
/// @param decidedOn the day of the meeting that set it
public record Look(ChildId child, ReferralId referral, Reference reference, LocalDate decidedOn, LocalDate on) {}
