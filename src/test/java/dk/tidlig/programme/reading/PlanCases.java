package dk.tidlig.programme.reading;

import java.util.List;

/// What can be wrong with what a programme says of plans.
final class PlanCases {
    static final String HERE = "dk.tidlig.programme.reading.PlanCases#PLANS";

    static final List<ProgrammeProblemsTest.Case> PLANS = List.of(
            ProgrammeProblemsTest.when(
                    "first-within: P3M", "first-within: P0D", "165:19 plan.follow-up.first-within NOT_POSITIVE"),
            ProgrammeProblemsTest.when(
                    "every: P1M", "every: month", "167:72 plan.follow-up.rhythms[0].every NOT_A_PERIOD"),
            ProgrammeProblemsTest.when("{code: health, name", "{code: social, name", "160:14 plan.sides[1].code TWICE"),
            ProgrammeProblemsTest.when(
                    "{code: father, name", "{code: mother, name", "163:14 plan.agreement[1].code TWICE"),
            ProgrammeProblemsTest.when(
                    "  sides:\n", "  side:\n", "147:3 plan.sides MISSING_KEY", "158:3 plan.side UNKNOWN_KEY_NEAR"));

    private PlanCases() {}
}
