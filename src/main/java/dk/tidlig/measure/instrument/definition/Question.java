package dk.tidlig.measure.instrument.definition;

import dk.tidlig.programme.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One question of an instrument, or a heading above some.
///
/// @param id the Questionnaire's `linkId`
/// @param required without an answer the whole is not taken; other answers may be missing
/// @param reversed the points fall along the answers
/// @param bounds of a number
/// @param critical an answer that cannot wait
public record Question(
        String id,
        Wording text,
        Kind kind,
        boolean required,
        boolean reversed,
        List<Option> options,
        @Nullable Bounds bounds,
        @Nullable Critical critical) {
    public Question {
        options = List.copyOf(options);
    }

    /// How it is answered.
    public enum Kind {
        HEADING,
        CHOICE,
        NUMBER,
        YES_NO,
        WORDS
    }

    /// @param points null when the answer counts for nothing
    public record Option(
            String code, Wording wording, @Nullable BigDecimal points) {}

    public record Bounds(BigDecimal lowest, BigDecimal highest) {
        public boolean hold(BigDecimal number) {
            return lowest.compareTo(number) <= 0 && number.compareTo(highest) <= 0;
        }
    }

    /// @param from as many points, or more, cannot wait; a yes is one
    /// @param wording what to do
    public record Critical(BigDecimal from, Wording wording) {}

    public Optional<Option> option(String code) {
        return options.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /// The points of an answer; nothing for words, or where the answer counts for nothing.
    public @Nullable BigDecimal points(Answer answer) {
        return switch (answer) {
            case Answer.Chosen(var code) -> option(code).map(Option::points).orElse(null);
            case Answer.Counted(var number) -> number;
            case Answer.Said(var yes) -> yes ? BigDecimal.ONE : BigDecimal.ZERO;
            case Answer.Written written -> null;
        };
    }

    /// Whether that answer cannot wait.
    public boolean isCritical(Answer answer) {
        var points = points(answer);
        return critical != null && points != null && points.compareTo(critical.from()) >= 0;
    }
}
