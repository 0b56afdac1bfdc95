/// Referrals: a professional's request to a local group, for an unborn child, for all of one pregnancy, or for a small
/// child. Why a family is referred is told apart from who it is, for fewer may read it.
@NullMarked
@NamedInterface("referral")
package dk.tidlig.intake.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
