package dk.tidlig.meeting;

import dk.tidlig.episode.DueWork;
import dk.tidlig.shell.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One network meeting, as it is read.
///
/// @param state `waiting`, `running`, `over` or `cancelled`
/// @param invited who is asked, and whether they were there
/// @param agenda what waits to be talked about; empty when it is over
/// @param happened moved and cancelled, in words
/// @param opened whether something was opened to those present
/// @param missing the professions that have to be there and are not, in words; null when all are
public record MeetingPage(
        NetworkMeetingId id,
        String when,
        String state,
        @Nullable String place,
        String about,
        @Nullable String family,
        List<Person> invited,
        List<DueWork.Due> agenda,
        List<String> happened,
        boolean opened,
        @Nullable String missing,
        @Nullable String minutes,
        List<MeetingList.TaskLine> tasks) {
    public MeetingPage {
        invited = List.copyOf(invited);
        agenda = List.copyOf(agenda);
        happened = List.copyOf(happened);
        tasks = List.copyOf(tasks);
    }

    public record Person(String id, String line, boolean present) {}

    /// Those asked, for ticking who is there.
    public List<Choice> people() {
        return invited.stream().map(it -> new Choice(it.id(), it.line())).toList();
    }
}
