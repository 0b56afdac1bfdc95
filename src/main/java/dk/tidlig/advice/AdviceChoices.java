package dk.tidlig.advice;

import dk.tidlig.shell.Choice;
import java.util.List;

/// What can be chosen about a question.
///
/// @param own the code of the unit one works in, or empty
/// @param within when an answer can be expected
/// @param source where the rules come from, and how far that has been looked up
public record AdviceChoices(
        List<Choice> themes, List<Choice> places, List<Choice> ages, String own, String within, String source) {
    boolean offers(AskAdvice it) {
        return holds(themes, it.theme()) && holds(places, it.place()) && holds(ages, it.age());
    }

    private static boolean holds(List<Choice> choices, String code) {
        return choices.stream().anyMatch(choice -> choice.value().equals(code));
    }
}
