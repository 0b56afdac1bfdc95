package dk.tidlig.programme.reading;

import java.util.List;

/// What can be wrong with how courses end by themselves.
final class EndingCases {
    static final String HERE = "dk.tidlig.programme.reading.EndingCases#ENDINGS";

    private static final String ENDING =
            "  ending: {outcome: better, planned: P30D, source: {wording: {da: Opdigtet}, standing: example}}\n";
    private static final String WORDING = "  wording: {da: Gravide familier}\n";

    static final List<ProgrammeProblemsTest.Case> ENDINGS = List.of(
            of(WORDING, WORDING + ENDING, "10:21 target-group.ending.outcome ENDING_ASKS"),
            of(
                    WORDING,
                    WORDING + ENDING.replace("better", "passed-on"),
                    "10:21 target-group.ending.outcome ENDING_ASKS"),
            of(
                    WORDING,
                    WORDING + ENDING.replace("better", "beter"),
                    "10:21 target-group.ending.outcome UNKNOWN_REFERENCE_NEAR"),
            of(WORDING, WORDING + ENDING.replace("P30D", "P0D"), "10:38 target-group.ending.planned NOT_POSITIVE"),
            of(
                    ", until-birthday: 2}\n" + WORDING,
                    "}\n" + WORDING + ENDING,
                    "10:11 target-group.ending ENDS_AT_NO_AGE"));

    private EndingCases() {}

    private static ProgrammeProblemsTest.Case of(String from, String to, String told) {
        return new ProgrammeProblemsTest.Case(from, to, List.of(told));
    }
}
