package dk.tidlig.meeting;

import dk.tidlig.meeting.rhythm.RhythmFace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A child's network meetings, as they are read.
///
/// @param tasks what was decided, at all of them
/// @param rhythm null when no programme of the child's asks for one
/// @param ended whether the child's courses have all ended: no meeting is called any more
public record MeetingList(
        List<Line> meetings, List<TaskLine> tasks, @Nullable RhythmFace rhythm, boolean ended) {
    public MeetingList {
        meetings = List.copyOf(meetings);
        tasks = List.copyOf(tasks);
    }

    /// @param state `waiting`, `running`, `over` or `cancelled`
    public record Line(NetworkMeetingId id, String when, String state, String about) {}

    /// @param due in words; empty when there is no day
    public record TaskLine(String what, String owner, String due, boolean done) {}
}
