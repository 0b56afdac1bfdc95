package dk.tidlig.identity.setup;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/// The set-up file of a municipality: read, or refused with file and line.
public final class FuzzMunicipalities {
    private FuzzMunicipalities() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        try {
            MunicipalityReader.read("fuzz.yaml", new StringReader(new String(bytes, StandardCharsets.UTF_8)));
        } catch (SetupProblem refused) {
            // what it is for
        }
    }
}
