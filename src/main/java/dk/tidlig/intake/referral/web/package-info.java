/// The pages of referrals.
@NullMarked
package dk.tidlig.intake.referral.web;

import org.jspecify.annotations.NullMarked;
