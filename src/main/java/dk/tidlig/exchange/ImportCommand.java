package dk.tidlig.exchange;

import dk.tidlig.exchange.roster.ImportRosterCommand;
import dk.tidlig.operator.OperatorCommand;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `./tidlig import`: files from elsewhere.
@Component
@Command(
        name = "import",
        description = "Takes in files from elsewhere.",
        subcommands = {ImportRegistrationsCommand.class, ImportRosterCommand.class})
class ImportCommand implements OperatorCommand {
    @Spec
    @org.jspecify.annotations.Nullable
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(
                java.util.Objects.requireNonNull(spec).commandLine(), "Say what to import: registrations or roster.");
    }
}
