/// Notifications that a group has decided on and somebody is to write: on their day until it is done, and around the
/// child as long as it takes.
@NullMarked
package dk.tidlig.safeguarding.asked;

import org.jspecify.annotations.NullMarked;
