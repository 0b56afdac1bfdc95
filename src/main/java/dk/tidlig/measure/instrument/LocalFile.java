package dk.tidlig.measure.instrument;

import dk.tidlig.measure.instrument.definition.Flaw;
import dk.tidlig.measure.instrument.definition.Instrument;
import dk.tidlig.measure.instrument.definition.InstrumentProblems;
import dk.tidlig.measure.instrument.definition.InstrumentProblems.Problem;
import dk.tidlig.measure.instrument.definition.InstrumentReader;
import dk.tidlig.measure.instrument.definition.Licence;
import dk.tidlig.measure.instrument.definition.ShippedInstruments;
import dk.tidlig.measure.instrument.definition.StandardChecks;
import dk.tidlig.measure.instrument.definition.Trial;
import java.util.List;
import org.springframework.stereotype.Component;

/// A file that a municipality brings: checked by the standard, read, and tried, before anybody is asked by it. It takes
/// many seconds the first time, so no transaction waits for it.
@Component
public class LocalFile {
    /// In characters.
    private static final int LONGEST = 256 * 1024;

    private final StandardChecks standard;
    private final InstrumentReader reader;
    private final Trial trial;
    private final ShippedInstruments shipped;

    LocalFile(StandardChecks standard, InstrumentReader reader, Trial trial, ShippedInstruments shipped) {
        this.standard = standard;
        this.reader = reader;
        this.trial = trial;
        this.shipped = shipped;
    }

    /// A file that has passed.
    public static final class Checked {
        private final Instrument instrument;

        private Checked(Instrument instrument) {
            this.instrument = instrument;
        }

        Instrument instrument() {
            return instrument;
        }
    }

    /// @throws InstrumentProblems with all that is wrong
    public Checked check(String file) {
        if (file.length() > LONGEST) {
            throw new InstrumentProblems(
                    List.of(new Problem("Questionnaire", Flaw.TOO_LONG, List.of(String.valueOf(LONGEST)))));
        }
        refuse(standard.of(file));
        var instrument = reader.read(file);
        if (instrument.licence() != Licence.LOCAL_IMPORT) {
            refuse(List.of(new Problem("Questionnaire.extension(licence)", Flaw.NOT_LOCAL, List.of())));
        }
        if (shipped.find(instrument.code()).isPresent()) {
            throw taken(instrument);
        }
        refuse(trial.of(instrument));
        return new Checked(instrument);
    }

    static InstrumentProblems taken(Instrument instrument) {
        return new InstrumentProblems(List.of(
                new Problem("Questionnaire.url", Flaw.TAKEN, List.of(instrument.code(), instrument.version()))));
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InstrumentProblems(problems);
        }
    }
}
