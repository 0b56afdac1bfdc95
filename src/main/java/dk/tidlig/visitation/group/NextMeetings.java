package dk.tidlig.visitation.group;

import dk.tidlig.identity.group.GroupId;
import dk.tidlig.intake.referral.GroupMeetings;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells the referrer the day the group meets next.
@Component
@Transactional
class NextMeetings implements GroupMeetings {
    private final MeetingRepository meetings;
    private final GroupSeats seats;

    NextMeetings(MeetingRepository meetings, GroupSeats seats) {
        this.meetings = meetings;
        this.seats = seats;
    }

    @Override
    public Optional<LocalDate> next(GroupId group) {
        return meetings.next(group, seats.today(group));
    }
}
