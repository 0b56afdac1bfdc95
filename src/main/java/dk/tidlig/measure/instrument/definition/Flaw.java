package dk.tidlig.measure.instrument.definition;

import java.util.Locale;

/// What can be wrong with an instrument's file. The words are the message `measure.flaw.<code>`.
public enum Flaw {
    /// Something that the standard itself asks for; in its checker's words.
    STANDARD,
    MISSING,
    TOO_LONG,
    NOT_A_CODE,
    NOT_ONE_OF,
    TWICE,
    KIND,
    TOO_FEW_OPTIONS,
    NOT_REVERSED,
    BOUNDS,
    EXPRESSION,
    UNKNOWN_QUESTION,
    FEWEST,
    BANDS_START,
    BANDS_ORDER,
    UNKNOWN_BAND,
    UNCERTIFIED,
    OUT_OF_BOUNDS,
    NOT_LOCAL,
    TAKEN;

    public String key() {
        return "measure.flaw." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
