/// How long enquiries and referrals are kept that never became a course.
@NullMarked
package dk.tidlig.intake.keeping;

import org.jspecify.annotations.NullMarked;
