package dk.tidlig.visitation;

import dk.tidlig.kernel.Stamp;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A decision as it was made.
///
/// @param answers to the questions that bar, as they stood when it was decided
public record DecisionView(
        Decision.Kind kind,
        Stamp decided,
        @Nullable BigDecimal place,
        @Nullable String situation,
        String reason,
        @Nullable String words,
        Map<String, Decision.Answer> answers) {
    public DecisionView {
        answers = Map.copyOf(answers);
    }
}
