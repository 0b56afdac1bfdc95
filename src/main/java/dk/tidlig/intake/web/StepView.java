package dk.tidlig.intake.web;

import dk.tidlig.shell.Choice;
import dk.tidlig.shell.RulerScale;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One question as its page needs it.
///
/// @param path the question's own part of the address
/// @param number which it is, from 1
/// @param choices what can be chosen, for the questions that are answered by choosing
/// @param unborn whether a due date is asked for and not an age
/// @param bornOn whether a birth date may be told
/// @param interpreter whether an interpreter may be asked for
/// @param saved when the last answer was kept, and who can read it
record StepView(
        String path,
        int number,
        int of,
        String heading,
        @Nullable String hint,
        List<Choice> choices,
        @Nullable RulerScale scale,
        boolean unborn,
        boolean bornOn,
        boolean interpreter,
        String saved) {
    StepView {
        choices = List.copyOf(choices);
    }
}
