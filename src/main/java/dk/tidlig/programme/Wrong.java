package dk.tidlig.programme;

import java.util.Locale;

/// Everything that can be wrong with a programme. Each has its sentence under `programme.problem.<constant>`,
/// which says what is wrong and what was expected.
public enum Wrong {
    // the file as a file
    NOT_YAML,
    TOO_LARGE,
    TOO_DEEP,
    ALIAS,
    TAG,
    EMPTY_FILE,
    SEVERAL_DOCUMENTS,
    TOO_MANY,

    // the shape of one value
    DUPLICATE_KEY,
    UNKNOWN_KEY,
    UNKNOWN_KEY_NEAR,
    MISSING_KEY,
    NOT_A_MAP,
    NOT_A_LIST,
    NOT_TEXT,
    BLANK_TEXT,
    TEXT_TOO_LONG,
    NO_DANISH,
    NOT_WHOLE,
    NOT_A_NUMBER,
    TOO_SMALL,
    TOO_BIG,
    NOT_A_CODE,
    NOT_A_CHOICE,
    NOT_A_CHOICE_NEAR,
    NOT_A_DATE,
    NOT_A_PERIOD,
    NOT_YES_OR_NO,
    EMPTY_LIST,
    TWICE,
    UNKNOWN_REFERENCE,
    UNKNOWN_REFERENCE_NEAR,

    // values that cannot be true together
    DATES_REVERSED,
    NOT_AN_AGE,
    AGES_REVERSED,
    TWO_AGES,
    UNBORN_BEFORE_START,
    ENDS_AT_NO_AGE,
    ENDING_ASKS,
    MAX_NOT_ABOVE_MIN,
    BAD_STEP,
    STEP_DOES_NOT_DIVIDE,
    TOO_MANY_STEPS,
    RANGE_REVERSED,
    OFF_SCALE,
    ZONES_START,
    ZONE_GAP,
    ZONE_OVERLAP,
    ZONES_END,
    SAME_EVENT,
    CALENDAR_MISMATCH,
    WARNS_TOO_EARLY,
    QUORUM_TOO_BIG,
    QUORUM_OUTSIDE_GROUP,
    COUNTED_NOT_ASKED,
    MEASURED_TWICE,
    NOT_MEASURED,
    NOT_POSITIVE,
    FIGURE_NEEDS,
    PLAN_NOT_KEPT,
    CLOSING_ASKS,
    ANSWER_LIMITS_DIFFER,
    SCREENING_NOT_TIMED,
    NO_SUCH_BAND;

    /// The key of the sentence.
    public String key() {
        return "programme.problem." + code();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
