package dk.tidlig.programme.reading;

import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.programme.ProgrammeProblems;
import dk.tidlig.programme.Scale;
import dk.tidlig.programme.Wrong;
import dk.tidlig.programme.duty.NotificationDuty;
import dk.tidlig.programme.screening.InstrumentBands;
import dk.tidlig.programme.sharing.SharingLaw;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/// A programme as a YAML file. Read node by node: nothing in the file can make the program build anything but a
/// programme, and a file made to eat memory is refused before it does.
public final class ProgrammeFile {
    /// No file is longer, in characters.
    public static final int MOST_CHARACTERS = 256 * 1024;

    static final int MOST_DEPTH = 16;

    private final Reading reading;
    private final String text;

    private ProgrammeFile(String name, String text, InstrumentBands bands) {
        this.reading = new Reading(name, bands);
        this.text = text;
    }

    /// @param name of the file, as problems name it
    /// @throws ProgrammeProblems with all that is wrong
    public static ProgrammeDefinition read(String name, String text) {
        return read(name, text, InstrumentBands.UNKNOWN);
    }

    /// The same of a new file, held against the instruments there are.
    ///
    /// @throws ProgrammeProblems with all that is wrong
    public static ProgrammeDefinition read(String name, String text, InstrumentBands bands) {
        return new ProgrammeFile(name, text, bands).read(DefinitionReader::read);
    }

    /// What a jurisdiction asks around notifications of concern, read as strictly.
    ///
    /// @throws ProgrammeProblems with all that is wrong
    public static NotificationDuty duty(String name, String text) {
        return new ProgrammeFile(name, text, InstrumentBands.UNKNOWN).read(Spot.map(DutyReader::duty));
    }

    /// What may be passed on in a jurisdiction, read as strictly.
    ///
    /// @throws ProgrammeProblems with all that is wrong
    public static SharingLaw sharing(String name, String text) {
        return new ProgrammeFile(name, text, InstrumentBands.UNKNOWN).read(Spot.map(SharingReader::law));
    }

    /// A scale that belongs to no programme, read as strictly.
    ///
    /// @throws ProgrammeProblems with all that is wrong
    public static Scale scale(String name, String text) {
        return new ProgrammeFile(name, text, InstrumentBands.UNKNOWN).read(Spot.map(ScaleReader::scale));
    }

    private <T> T read(Spot.Reader<T> reader) {
        var definition =
                compose().map(root -> reader.read(new Spot(reading, "", root))).orElseGet(Slot::empty);
        reading.resolveReferences();
        return reading.problems().isEmpty() ? definition.get() : refuse(reading.problems());
    }

    private static <T> T refuse(List<ProgrammeProblems.Problem> problems) {
        throw new ProgrammeProblems(problems);
    }

    private Optional<Node> compose() {
        if (text.length() > MOST_CHARACTERS) {
            reading.problem(1, 1, "", Wrong.TOO_LARGE, MOST_CHARACTERS);
            return Optional.empty();
        }
        try {
            return isPlain() ? onlyDocument() : Optional.empty();
        } catch (MarkedYAMLException broken) {
            reading.problem(broken.getProblemMark(), "", Wrong.NOT_YAML, String.valueOf(broken.getProblem()));
        } catch (ReaderException unreadable) {
            var before = text.substring(0, Math.min(text.length(), Math.max(0, unreadable.getPosition())));
            var line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            reading.problem(
                    line,
                    before.length() - before.lastIndexOf('\n'),
                    "",
                    Wrong.NOT_YAML,
                    "U+%04X".formatted(unreadable.getCodePoint()));
        } catch (YAMLException broken) {
            reading.problem(1, 1, "", Wrong.NOT_YAML, String.valueOf(broken.getMessage()));
        }
        return Optional.empty();
    }

    /// Neither aliases nor depths beyond what a programme has.
    private boolean isPlain() {
        int depth = 0;
        boolean plain = true;
        for (var event : yaml().parse(new StringReader(text))) {
            if (event instanceof AliasEvent) {
                reading.problem(event.getStartMark(), "", Wrong.ALIAS);
                plain = false;
            } else if (event instanceof CollectionStartEvent && ++depth > MOST_DEPTH) {
                reading.problem(event.getStartMark(), "", Wrong.TOO_DEEP, MOST_DEPTH);
                return false;
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
        }
        return plain;
    }

    private Optional<Node> onlyDocument() {
        var documents = yaml().composeAll(new StringReader(text)).iterator();
        if (!documents.hasNext()) {
            reading.problem(1, 1, "", Wrong.EMPTY_FILE);
            return Optional.empty();
        }
        var first = documents.next();
        if (documents.hasNext()) {
            reading.problem(documents.next().getStartMark(), "", Wrong.SEVERAL_DOCUMENTS);
            return Optional.empty();
        }
        return Optional.of(first);
    }

    private static Yaml yaml() {
        var options = new LoaderOptions();
        options.setCodePointLimit(MOST_CHARACTERS);
        options.setNestingDepthLimit(MOST_DEPTH + 1);
        options.setMaxAliasesForCollections(0);
        options.setAllowRecursiveKeys(false);
        return new Yaml(options);
    }
}
