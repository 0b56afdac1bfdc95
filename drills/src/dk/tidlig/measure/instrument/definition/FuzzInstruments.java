package dk.tidlig.measure.instrument.definition;

import java.nio.charset.StandardCharsets;

/// An instrument as a Questionnaire, and its trial: read, or refused with all that is wrong.
public final class FuzzInstruments {
    private static final FhirPaths PATHS = new FhirPaths();
    private static final InstrumentReader READER = new InstrumentReader(PATHS);
    private static final Trial TRIAL = new Trial(new Scoring(PATHS));

    private FuzzInstruments() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        try {
            TRIAL.of(READER.read(new String(bytes, StandardCharsets.UTF_8)));
        } catch (InstrumentProblems refused) {
            // what it is for
        }
    }
}
