package dk.tidlig.measure.instrument.definition;

import java.math.BigDecimal;

/// What was answered to one question.
public sealed interface Answer {
    /// @param code of one of the question's options
    record Chosen(String code) implements Answer {}

    record Counted(BigDecimal number) implements Answer {}

    record Said(boolean yes) implements Answer {}

    record Written(String words) implements Answer {}
}
