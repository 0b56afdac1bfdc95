package dk.tidlig.episode.moving;

import dk.tidlig.shell.Choice;
import java.util.List;

/// What can be chosen when a course is offered.
///
/// @param courses those that are open
/// @param outcomes how each can end here
/// @param days how long the other municipality has
public record MovingChoices(
        List<Choice> courses,
        List<Choice> municipalities,
        List<Choice> bases,
        List<Choice> data,
        List<Choice> outcomes,
        int days) {
    public MovingChoices {
        courses = List.copyOf(courses);
        municipalities = List.copyOf(municipalities);
        bases = List.copyOf(bases);
        data = List.copyOf(data);
        outcomes = List.copyOf(outcomes);
    }
}
