package dk.tidlig.programme.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What can be wrong with what a programme says of its screenings.
final class ScreeningCases {
    static final String HERE = "dk.tidlig.programme.reading.ScreeningCases#SCREENINGS";

    private static final String FIGURES = "figures:\n";
    private static final String SCREENING = """
            screening:
              from: P2M
              until: P1Y
              instruments:
                - {code: contact, name: {da: Samtale}, positive: [signs]}
              not-done:
                - {code: refused, wording: {da: Sagde nej}}
              decisions:
                - {code: nothing-more, wording: {da: Ikke mere}}
              source: {wording: {da: Opdigtet}, standing: example}
            """;

    static final List<ProgrammeProblemsTest.Case> SCREENINGS = List.of(
            of("", "", "143:3 screening SCREENING_NOT_TIMED"),
            of("from: P2M", "from: two months", "143:9 screening.from NOT_A_PERIOD"),
            of("until: P1Y", "until: P1M", "144:10 screening.until AGES_REVERSED"),
            of("[signs]", "[signals]", "146:55 screening.instruments[0].positive[0] NO_SUCH_BAND"));

    private ScreeningCases() {}

    /// Of the one instrument that is known.
    static Optional<Set<String>> bands(String instrument) {
        return instrument.equals("contact") ? Optional.of(Set.of("signs", "none")) : Optional.empty();
    }

    private static ProgrammeProblemsTest.Case of(String from, String to, String... told) {
        return new ProgrammeProblemsTest.Case(FIGURES, SCREENING.replace(from, to) + FIGURES, List.of(told));
    }
}
