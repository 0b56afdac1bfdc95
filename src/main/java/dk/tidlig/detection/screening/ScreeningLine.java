package dk.tidlig.detection.screening;

import dk.tidlig.shell.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The screening of one course, in words.
///
/// @param course the course's id
/// @param title the finding: how far it is
/// @param text what that means, with its days
/// @param soon whether somebody should act
/// @param said what people said to it, with name and day
/// @param resultUrl the instrument's result; null when it is not done
/// @param give the instruments that count as it, when it awaits one
/// @param reasons when somebody can say why it is not done
/// @param decisions when somebody is to decide
public record ScreeningLine(
        String course,
        String title,
        String text,
        boolean soon,
        List<Said> said,
        @Nullable String resultUrl,
        List<Choice> give,
        List<Choice> reasons,
        List<Choice> decisions) {
    public ScreeningLine {
        said = List.copyOf(said);
        give = List.copyOf(give);
        reasons = List.copyOf(reasons);
        decisions = List.copyOf(decisions);
    }

    /// @param what the answer that was chosen
    /// @param words why
    public record Said(String what, @Nullable String words, String by) {}
}
