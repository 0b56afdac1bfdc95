package dk.tidlig.intake.referral;

import dk.tidlig.identity.group.GroupId;
import java.time.LocalDate;
import java.util.Optional;

/// What intake asks of whoever keeps the groups' meetings, so that the referrer is told a day.
public interface GroupMeetings {
    /// The day of the group's next meeting; empty while none is called.
    Optional<LocalDate> next(GroupId group);
}
