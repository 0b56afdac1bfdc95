package dk.tidlig.exchange.roster;

import dk.tidlig.detection.RosterProblem;
import dk.tidlig.detection.RosterResult;
import dk.tidlig.detection.Rosters;
import dk.tidlig.identity.Actor;
import dk.tidlig.operator.OperatorCommand;
import dk.tidlig.operator.Output;
import dk.tidlig.tenancy.Municipalities;
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
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./tidlig import roster FILE`.
@Component
@Command(
        name = "roster",
        description = "Takes in which children go in which daycares and schools: all of a file, or nothing.")
public class ImportRosterCommand implements Callable<Integer> {
    private final Municipalities municipalities;
    private final Rosters rosters;
    private final MessageSource messages;
    private final Output output;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "CSV or Excel.")
    private Path file = Path.of("");

    @Option(
            names = "--municipality",
            required = true,
            paramLabel = "CODE",
            description = "Four digits, with the leading zero.")
    private String municipality = "";

    ImportRosterCommand(Municipalities municipalities, Rosters rosters, MessageSource messages, Output output) {
        this.municipalities = municipalities;
        this.rosters = rosters;
        this.messages = messages;
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
        var read = RosterFile.read(Files.readAllBytes(file));
        try (var progress = output.progress("Importing", read.lines().size())) {
            var result = Tenant.in(
                    it.id(), () -> rosters.take(Actor.operator(it.id()), read.lines(), read.problems(), progress::add));
            output.result(table(result), () -> text(result));
            return result.whole() ? OperatorCommand.DONE : OperatorCommand.REFUSED;
        }
    }

    private Map<String, Object> table(RosterResult result) {
        var table = new LinkedHashMap<String, Object>();
        table.put("lines", result.lines());
        table.put("fresh", result.fresh());
        table.put("known", result.known());
        table.put("doubtful", result.doubtful());
        table.put("gone", result.gone());
        table.put("problems", result.problems().stream().map(this::said).toList());
        return table;
    }

    private String text(RosterResult result) {
        var text = new StringBuilder();
        result.problems().forEach(problem -> text.append(said(problem)).append('\n'));
        text.append(String.format(
                Locale.ROOT,
                "%,d lines: %,d new children, %,d known, %,d to decide on, %,d gone.",
                result.lines(),
                result.fresh(),
                result.known(),
                result.doubtful(),
                result.gone()));
        return result.whole() ? text.toString() : text + " Nothing was imported: correct the file.";
    }

    private String said(RosterProblem problem) {
        var reason = messages.getMessage(problem.key(), problem.arguments().toArray(), Locale.ENGLISH);
        return problem.line() == 0 ? reason : "Line " + problem.line() + ": " + reason;
    }

    private ParameterException wrong(String reason) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), reason);
    }
}
