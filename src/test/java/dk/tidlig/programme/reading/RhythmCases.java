package dk.tidlig.programme.reading;

import java.util.List;

/// What can be wrong with the rhythm of a group's meetings.
final class RhythmCases {
    static final String HERE = "dk.tidlig.programme.reading.RhythmCases#RHYTHMS";

    private static final String BEFORE = "  wording: {da: Gruppen beslutter}\n";
    private static final String RHYTHM = "  meetings: {rule: {da: Hver måned}, at-least-every: P35D, "
            + "remind-before: P14D, source: {wording: {da: Opdigtet}, standing: example}}\n";

    static final List<ProgrammeProblemsTest.Case> RHYTHMS = List.of(
            of(RHYTHM.replace("P35D", "P0D"), "47:54 decider.meetings.at-least-every NOT_POSITIVE"),
            of(RHYTHM.replace("P14D", "P35D"), "47:75 decider.meetings.remind-before WARNS_TOO_EARLY"),
            of(RHYTHM.replace("P14D", "P2M"), "47:75 decider.meetings.remind-before WARNS_TOO_EARLY"),
            of(RHYTHM.replace("P35D", "monthly"), "47:54 decider.meetings.at-least-every NOT_A_PERIOD"),
            of(RHYTHM.replace("P35D", "P5W"), "47:54 decider.meetings.at-least-every NOT_A_PERIOD"),
            of(RHYTHM.replace("at-least-every: P35D, ", ""), "47:13 decider.meetings.at-least-every MISSING_KEY"),
            of(
                    RHYTHM.replace("rule: {da: Hver måned}", "rule: {en: Monthly}"),
                    "47:20 decider.meetings.rule NO_DANISH"),
            of(
                    RHYTHM.replace("remind-before", "remindBefore"),
                    "47:13 decider.meetings.remind-before MISSING_KEY",
                    "47:60 decider.meetings.remindBefore UNKNOWN_KEY_NEAR"),
            of(
                    RHYTHM.replace("  meetings", "network-meetings").replace("P35D", "P0D"),
                    "47:60 network-meetings.at-least-every NOT_POSITIVE"),
            of(
                    RHYTHM.replace("  meetings", "network-meetings")
                            .replace("at-least-every", "must-be-present: [midwife, midwife], at-least-every"),
                    "47:71 network-meetings.must-be-present[1] TWICE"),
            of(
                    RHYTHM.replace("at-least-every", "must-be-present: [midwife], at-least-every"),
                    "47:38 decider.meetings.must-be-present UNKNOWN_KEY"));

    private RhythmCases() {}

    private static ProgrammeProblemsTest.Case of(String rhythm, String... told) {
        return new ProgrammeProblemsTest.Case(BEFORE, BEFORE + rhythm, List.of(told));
    }
}
