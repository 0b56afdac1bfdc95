/// What a professional has begun to write of a referral, one question at a time, and the sending.
@NullMarked
package dk.tidlig.intake.referral.draft;

import org.jspecify.annotations.NullMarked;
