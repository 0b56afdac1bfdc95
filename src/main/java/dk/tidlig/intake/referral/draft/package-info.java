/// What a professional has begun to write of a referral, one question at a time, and the sending.
@NullMarked
@NamedInterface("draft")
package dk.tidlig.intake.referral.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
