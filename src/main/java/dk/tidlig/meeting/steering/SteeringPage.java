package dk.tidlig.meeting.steering;

import dk.tidlig.meeting.rhythm.RhythmFace;
import dk.tidlig.shell.Choice;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A steering group as its members find it.
///
/// @param member whether the reader sits in it today
/// @param waiting brought up and not decided yet: the agenda
/// @param following decided and not done
/// @param done what came of the rest
/// @param people who sits in it today, for choosing
/// @param rhythm null when the municipality asks for none
/// @param figures whether the reader may see the figures
public record SteeringPage(
        String id,
        String name,
        boolean member,
        List<Meeting> meetings,
        List<Line> waiting,
        List<Line> following,
        List<Line> done,
        List<Choice> people,
        @Nullable RhythmFace rhythm,
        boolean figures) {
    public SteeringPage {
        meetings = List.copyOf(meetings);
        waiting = List.copyOf(waiting);
        following = List.copyOf(following);
        done = List.copyOf(done);
        people = List.copyOf(people);
    }

    /// @param present who was there, in words
    /// @param changed how it was moved or cancelled and why, in words; null when it was not
    public record Meeting(
            String id,
            LocalDate on,
            String present,
            @Nullable String changed,
            boolean cancelled) {
        public boolean open() {
            return !cancelled && present.isEmpty();
        }
    }

    /// @param mine whether the reader follows it
    public record Line(
            String id,
            String words,
            String raised,
            @Nullable String decision,
            @Nullable String owner,
            @Nullable String due,
            boolean mine) {}
}
