package dk.tidlig.shell;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A scale as somebody answers it: numbers with words at both ends, and no colours, because colours lead.
///
/// @param min the lowest number
/// @param max the highest; with more than 21 answers the number is written, not chosen
/// @param step the distance between two answers, for instance 1 or 0.5
/// @param unknownText the words of "I don't know", or null when an answer is needed
public record RulerScale(
        BigDecimal min,
        BigDecimal max,
        BigDecimal step,
        String minText,
        String maxText,
        @Nullable String unknownText) {

    /// What is sent when nobody knows.
    public static final String UNKNOWN = "unknown";

    private static final int MOST = 21;

    public RulerScale {
        if (step.signum() <= 0 || min.compareTo(max) >= 0) {
            throw new IllegalArgumentException("a scale goes upwards in steps");
        }
        if (max.subtract(min).remainder(step).signum() != 0) {
            throw new IllegalArgumentException("the steps must meet the top");
        }
    }

    /// Whether there are more answers than can be seen at once.
    public boolean many() {
        return max.subtract(min).compareTo(step.multiply(BigDecimal.valueOf(MOST - 1))) > 0;
    }

    /// Decimals shown on every step.
    public int decimals() {
        return Stream.of(min, max, step)
                .mapToInt(n -> Math.max(0, n.stripTrailingZeros().scale()))
                .max()
                .orElse(0);
    }

    public List<Step> steps() {
        int decimals = decimals();
        return Stream.iterate(min, n -> n.compareTo(max) <= 0, n -> n.add(step))
                .map(n -> new Step(n, decimals, meaning(n)))
                .toList();
    }

    /// The css class that says how many columns a wide page has.
    public String columns() {
        int answers = steps().size();
        return answers <= 5 ? "five" : answers <= 7 ? "seven" : answers == 11 ? "eleven" : "ten";
    }

    private @Nullable String meaning(BigDecimal number) {
        return number.compareTo(min) == 0 ? minText : number.compareTo(max) == 0 ? maxText : null;
    }

    /// One answer.
    public record Step(
            BigDecimal number, int decimals, @Nullable String meaning) {
        /// What the form sends.
        public String value() {
            return number.stripTrailingZeros().toPlainString();
        }
    }
}
