package dk.tidlig.meeting;

import dk.tidlig.shell.Choice;
import java.util.List;
import java.util.stream.Stream;

/// Whom one can ask to a meeting.
///
/// @param none the words for nobody chosen
public record MeetingChoices(List<Choice> people, String none) {
    public MeetingChoices {
        people = List.copyOf(people);
    }

    /// Who can do what was decided; nobody first.
    public List<Choice> owners() {
        return Stream.concat(Stream.of(new Choice("", none)), people.stream()).toList();
    }
}
