package dk.tidlig.programme.reading;

import dk.tidlig.programme.ProgrammeProblems;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;

/// A programme, a scale, a duty, a law of sharing: read, or refused with all that is wrong.
public final class FuzzProgrammes {
    private static final List<BiFunction<String, String, Object>> READERS =
            List.of(ProgrammeFile::scale, ProgrammeFile::duty, ProgrammeFile::sharing);

    private FuzzProgrammes() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        try {
            ProgrammeFile.read("fuzz.yaml", text);
            Outline.of(text);
        } catch (ProgrammeProblems refused) {
            // what it is for
        }
        for (var reader : READERS) {
            try {
                reader.apply("fuzz.yaml", text);
            } catch (ProgrammeProblems refused) {
                // what it is for
            }
        }
    }
}
