/// Meetings around one child: those who help and the family at one table.
///
/// Owns: when and where a network meeting is, who is asked and who was there, what was talked about, what was decided
/// and
/// who does it by when; and steering groups, who name no child (`meeting.steering`). Never does: decide on an enquiry
/// or a referral (a group does, in `visitation`), or open
/// anything
/// by itself: what those present see of the child is an act of passing on, which ends with the meeting.
@NullMarked
@ApplicationModule(
        displayName = "meeting",
        allowedDependencies = {
            "kernel",
            "tenancy",
            "audit",
            "identity",
            "identity :: group",
            "access",
            "shell",
            "shell :: calendar",
            "secrecy",
            "child",
            "child :: consent",
            "programme",
            "episode",
            "episode :: sharing"
        })
package dk.tidlig.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
