package dk.tidlig.session;

import dk.tidlig.kernel.ChildId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What can be done with a session of a child. An appointment is named by whoever answers for it: when it is not the
/// one that stands any more, somebody else was first.
public sealed interface SessionCommand {
    ChildId child();

    /// Books the course's next session.
    record Book(ChildId child, CourseId course, When when) implements SessionCommand {}

    /// Moves a booked session to another time or place.
    record Move(
            ChildId child,
            SessionId session,
            AppointmentId appointment,
            When to,
            Answer.AskedBy by,
            @Nullable String reason)
            implements SessionCommand {}

    /// Cancels a booked session: it is free to be booked again.
    record Cancel(
            ChildId child,
            SessionId session,
            AppointmentId appointment,
            Answer.AskedBy by,
            @Nullable String reason) implements SessionCommand {}

    /// Says that a booked session did not take place.
    record Miss(
            ChildId child,
            SessionId session,
            AppointmentId appointment,
            Answer.Missed.Kind kind,
            @Nullable String note) implements SessionCommand {}

    /// Says that a booked session took place.
    record Hold(ChildId child, SessionId session, AppointmentId appointment, Meeting meeting)
            implements SessionCommand {}

    /// Enters a session that took place without being booked.
    record Enter(ChildId child, CourseId course, When when, Meeting meeting) implements SessionCommand {}

    /// Writes a session's note, or a new version of it.
    ///
    /// @param version the version that was read; 0 when there was none
    record ReviseNote(ChildId child, SessionId session, int version, String words) implements SessionCommand {}

    /// What is told of a session that took place.
    ///
    /// @param others further ones who were there, in words
    /// @param note what came of it, where the programme keeps notes
    /// @param answers what other modules ask for in the same form ([WithSession])
    record Meeting(
            Set<Present> present,
            @Nullable String others,
            @Nullable String note,
            Map<String, String> answers) {
        public Meeting {
            present = Set.copyOf(present);
            answers = Map.copyOf(answers);
        }
    }
}
