package dk.tidlig.meeting;

import java.util.List;

/// A child's network meetings, as they are read.
///
/// @param tasks what was decided, at all of them
public record MeetingList(List<Line> meetings, List<TaskLine> tasks) {
    public MeetingList {
        meetings = List.copyOf(meetings);
        tasks = List.copyOf(tasks);
    }

    /// @param state `waiting`, `running`, `over` or `cancelled`
    public record Line(NetworkMeetingId id, String when, String state, String about) {}

    /// @param due in words; empty when there is no day
    public record TaskLine(String what, String owner, String due, boolean done) {}
}
