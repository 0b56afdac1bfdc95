package dk.tidlig.programme.reading;

import java.util.List;

/// What can be wrong with what a programme refers to.
final class ReferenceCases {
    static final String HERE = "dk.tidlig.programme.reading.ReferenceCases#REFERENCES";

    static final List<ProgrammeProblemsTest.Case> REFERENCES = List.of(
            ProgrammeProblemsTest.when(
                    "    scale: concern\n    from: 2",
                    "    scale: cocnern\n    from: 2",
                    "35:12 eligibility[0].scale UNKNOWN_REFERENCE_NEAR"),
            ProgrammeProblemsTest.when(
                    "  - purpose: end\n    scale: concern",
                    "  - purpose: end\n    scale: wellbeing",
                    "99:12 measurements[1].scale UNKNOWN_REFERENCE",
                    "109:46 outcomes[0].requirements[0].scale NOT_MEASURED"),
            ProgrammeProblemsTest.when(
                    "rule: end-better-than-start, scale: concern",
                    "rule: end-better-than-start, scale: other",
                    "109:46 outcomes[0].requirements[0].scale UNKNOWN_REFERENCE"),
            ProgrammeProblemsTest.when(
                    "contact-clock: answer", "contact-clock: reply", "145:18 figures.contact-clock UNKNOWN_REFERENCE"),
            ProgrammeProblemsTest.when(
                    "starts: referral-received",
                    "starts: referral-recieved",
                    "51:13 clocks[0].starts NOT_A_CHOICE_NEAR"),
            ProgrammeProblemsTest.when(
                    "  - purpose: end\n    scale: concern\n",
                    "  - purpose: between\n    scale: concern\n",
                    "109:46 outcomes[0].requirements[0].scale NOT_MEASURED"));

    private ReferenceCases() {}
}
