package dk.tidlig.exchange;

import dk.tidlig.identity.Actor;
import dk.tidlig.operator.OperatorCommand;
import dk.tidlig.operator.Output;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Municipality;
import dk.tidlig.tenancy.Tenant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./tidlig import registrations FILE.csv`.
@Component
@Command(
        name = "registrations",
        description = "Takes in a year's registrations from a coordinator's sheet: all of it, or nothing.")
class ImportRegistrationsCommand implements Callable<Integer> {
    private static final Locale LANGUAGE = Locale.ENGLISH;

    private final Municipalities municipalities;
    private final Registrations registrations;
    private final ProblemWords words;
    private final Output output;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE.csv", description = "The sheet: comma or semicolon, UTF-8 or Windows-1252.")
    private Path file = Path.of("");

    @Option(
            names = "--municipality",
            required = true,
            paramLabel = "CODE",
            description = "Four digits, with the leading zero.")
    private String municipality = "";

    @Option(names = "--programme", required = true, paramLabel = "CODE", description = "The programme's code.")
    private String programme = "";

    @Option(
            names = "--partial",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "REFUSED.csv",
            description = "Take in the good lines, and write the refused ones with their reasons to a file"
                    + " (without a name: beside the sheet, FILE.refused.csv).")
    private @Nullable String partial;

    ImportRegistrationsCommand(
            Municipalities municipalities, Registrations registrations, ProblemWords words, Output output) {
        this.municipalities = municipalities;
        this.registrations = registrations;
        this.words = words;
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        var it = municipalities
                .byCode(municipality)
                .orElseThrow(() -> wrong("There is no municipality " + municipality + " here."));
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw wrong("The file " + file + " cannot be read.");
        }
        var result = take(it, Files.readAllBytes(file));
        result.warnings().forEach(warning -> output.line(words.line(warning, LANGUAGE)));
        var refusedFile = writeRefused(result);
        output.result(table(result, refusedFile), () -> text(result, refusedFile));
        return result.whole() ? OperatorCommand.DONE : OperatorCommand.REFUSED;
    }

    private ImportResult take(Municipality it, byte[] bytes) {
        var mode = partial == null ? Registrations.Mode.ALL_OR_NOTHING : Registrations.Mode.GOOD_LINES;
        try (var progress = output.progress("Importing", lines(bytes))) {
            return Tenant.in(
                    it.id(), () -> registrations.take(Actor.operator(it.id()), programme, bytes, mode, progress::add));
        } catch (dk.tidlig.kernel.NotFound unknown) {
            throw wrong("Municipality " + municipality + " has no published programme " + programme + ".");
        }
    }

    /// Lines after the heading, as near as a bar needs it.
    private static long lines(byte[] bytes) {
        long lines = 0;
        for (byte each : bytes) {
            lines += each == '\n' ? 1 : 0;
        }
        return Math.max(0, lines - 1);
    }

    private @Nullable Path writeRefused(ImportResult result) throws IOException {
        if (partial == null || result.whole()) {
            return null;
        }
        var target = partial.isEmpty() ? file.resolveSibling(file.getFileName() + ".refused.csv") : Path.of(partial);
        Files.writeString(target, result.refusedLines(problem -> words.line(problem, LANGUAGE)));
        return target;
    }

    private Map<String, Object> table(ImportResult result, @Nullable Path refusedFile) {
        var table = new LinkedHashMap<String, Object>();
        table.put("lines", result.lines());
        table.put("imported", result.imported());
        table.put("unchanged", result.unchanged());
        table.put("refused", result.refused());
        table.put("problems", result.problems().stream().map(this::problem).toList());
        if (refusedFile != null) {
            table.put("refused_file", refusedFile.toString());
        }
        return table;
    }

    private Map<String, Object> problem(Problem problem) {
        var told = new LinkedHashMap<String, Object>();
        told.put("line", problem.line());
        told.put("column", Objects.requireNonNullElse(problem.column(), ""));
        told.put("code", problem.reason());
        told.put("reason", words.reason(problem, LANGUAGE));
        return told;
    }

    private String text(ImportResult result, @Nullable Path refusedFile) {
        var text = new StringBuilder();
        result.problems()
                .forEach(problem -> text.append(words.line(problem, LANGUAGE)).append('\n'));
        text.append(String.format(
                Locale.ROOT,
                "%,d lines: %,d imported, %,d were here already, %,d refused.",
                result.lines(),
                result.imported(),
                result.unchanged(),
                result.refused()));
        if (!result.whole() && partial == null) {
            text.append(" Nothing was imported: correct the file, or take in the good lines with --partial.");
        }
        return refusedFile == null ? text.toString() : text + " The refused lines are in " + refusedFile + ".";
    }

    private ParameterException wrong(String reason) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), reason);
    }
}
