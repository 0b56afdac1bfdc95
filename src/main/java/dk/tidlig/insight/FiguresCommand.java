package dk.tidlig.insight;

import dk.tidlig.identity.Actor;
import dk.tidlig.operator.OperatorCommand;
import dk.tidlig.operator.Output;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `./tidlig figures`: a programme's figures for the enquiries of a period.
@Component
@Command(name = "figures", description = "Prints a programme's figures for the enquiries received in a period.")
class FiguresCommand implements OperatorCommand {
    private final Municipalities municipalities;
    private final FigureBook book;
    private final Output output;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--municipality",
            required = true,
            paramLabel = "CODE",
            description = "Four digits, with the leading zero.")
    private String municipality = "";

    @Option(names = "--programme", required = true, paramLabel = "CODE", description = "The programme's code.")
    private String programme = "";

    @Option(names = "--from", required = true, paramLabel = "DAY", description = "First day, as 2022-01-01.")
    private LocalDate from = LocalDate.MIN;

    @Option(names = "--to", required = true, paramLabel = "DAY", description = "Last day, included.")
    private LocalDate to = LocalDate.MAX;

    @Option(
            names = "--min-cell",
            paramLabel = "N",
            description = "Hide cells smaller than this; 0 hides nothing. Without it: the municipality's own minimum.")
    private @Nullable Integer minimumCell;

    FiguresCommand(Municipalities municipalities, FigureBook book, Output output) {
        this.municipalities = municipalities;
        this.book = book;
        this.output = output;
    }

    @Override
    public Integer call() {
        if (to.isBefore(from)) {
            throw wrong("The period ends (" + to + ") before it begins (" + from + ").");
        }
        if (minimumCell != null && minimumCell < 0) {
            throw wrong("--min-cell is 0 or more.");
        }
        var it = municipalities
                .byCode(municipality)
                .orElseThrow(() -> wrong("There is no municipality " + municipality + " here."));
        int minimum = minimumCell == null ? it.minimumCell() : minimumCell;
        var figures =
                Tenant.in(it.id(), () -> book.of(Actor.operator(it.id()), programme, new Period(from, to), minimum));
        var table = FigureTable.of(figures);
        output.result(
                table,
                () -> table.entrySet().stream()
                        .map(entry -> String.format(
                                "%-24s %s", entry.getKey(), entry.getValue() == null ? "hidden" : entry.getValue()))
                        .collect(Collectors.joining("\n")));
        return DONE;
    }

    private ParameterException wrong(String text) {
        return new ParameterException(java.util.Objects.requireNonNull(spec).commandLine(), text);
    }
}
