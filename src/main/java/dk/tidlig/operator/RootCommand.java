package dk.tidlig.operator;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// `tidlig` itself: what every command has in common.
@Command(
        name = "tidlig",
        description = "The operator's tool. It works on the same data as the running program, or on its own.",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all was done",
            "1:refused, or a problem was found",
            "2:the command line was wrong",
            "3:the machine is not fit: disk, rights, database"
        })
final class RootCommand implements Runnable {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The data directory. Without it: ./data beside the scripts, or TIDLIG_DATABASE_URL.")
    @Nullable
    String data;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            scope = ScopeType.INHERIT,
            defaultValue = "text",
            description = "How results are printed (default: text).")
    Output.Format format = Output.Format.TEXT;

    @Option(
            names = "--progress",
            scope = ScopeType.INHERIT,
            description = "Draw the progress bar even when standard error is no terminal.")
    boolean progress;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    boolean help;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "Say which command.");
        }
    }
}
