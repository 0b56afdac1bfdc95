package dk.tidlig.operator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The frame of `./tidlig`: reads the command line, makes the application without pages or jobs, runs one command.
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
public final class OperatorTool implements Runnable {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The data directory. Without it: ./data beside the scripts, or TIDLIG_DATABASE_URL.")
    private @Nullable String data;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            scope = ScopeType.INHERIT,
            defaultValue = "text",
            description = "How results are printed (default: text).")
    private Output.Format format = Output.Format.TEXT;

    @Option(
            names = "--progress",
            scope = ScopeType.INHERIT,
            description = "Draw the progress bar even when standard error is no terminal.")
    private boolean progress;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    private boolean help;

    @Spec
    private @Nullable CommandSpec spec;

    private OperatorTool() {}

    /// Runs the tool and gives back its exit code.
    public static int run(Class<?> application, String... arguments) {
        try (var context = context(application, arguments)) {
            return commandLine(context).execute(arguments);
        } catch (RuntimeException e) {
            return problem(e, List.of(arguments).contains("json"));
        }
    }

    private static ConfigurableApplicationContext context(Class<?> application, String[] arguments) {
        var settings = new ArrayList<String>(List.of("--tidlig.operator=true", "--tidlig.demo=false"));
        var data = valueOf("--data", arguments);
        if (data != null) {
            settings.add("--tidlig.data=" + data);
        }
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run(settings.toArray(String[]::new));
    }

    /// The context must know the folder before picocli has a context to make commands with.
    private static @Nullable String valueOf(String option, String[] arguments) {
        for (var i = 0; i < arguments.length; i++) {
            if (arguments[i].equals(option) && i + 1 < arguments.length) {
                return arguments[i + 1];
            }
            if (arguments[i].startsWith(option + "=")) {
                return arguments[i].substring(option.length() + 1);
            }
        }
        return null;
    }

    static CommandLine commandLine(ConfigurableApplicationContext context) {
        var root = new OperatorTool();
        var line = new CommandLine(root, new BeanFactory(context));
        for (var name : context.getBeanNamesForType(OperatorCommand.class, true, false)) {
            var type = context.getType(name, false);
            if (type != null) {
                line.addSubcommand(type);
            }
        }
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionStrategy(parsed -> {
            context.getBean(Output.class).configure(root.format, root.progress);
            return new CommandLine.RunLast().execute(parsed);
        });
        line.setExecutionExceptionHandler((failure, _, _) -> problem(failure, root.format == Output.Format.JSON));
        return line;
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "Say which command.");
        }
    }

    /// A refusal or an unfit machine is told in one line; anything else is our mistake and shows where.
    private static int problem(Throwable failure, boolean json) {
        var told = told(failure);
        var output = new Output();
        output.configure(json ? Output.Format.JSON : Output.Format.TEXT, false);
        output.problem(String.valueOf(told == null ? failure : told.getMessage()));
        if (told == null) {
            failure.printStackTrace();
        }
        return told instanceof ExitCodeGenerator coded ? coded.getExitCode() : OperatorCommand.REFUSED;
    }

    private static @Nullable Throwable told(Throwable failure) {
        for (var each = failure; each != null; each = each.getCause()) {
            if (each instanceof ExitCodeGenerator) {
                return each;
            }
        }
        return null;
    }

    private record BeanFactory(ConfigurableApplicationContext context) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            var names = context.getBeanNamesForType(type, true, false);
            return names.length == 1
                    ? context.getBean(names[0], type)
                    : CommandLine.defaultFactory().create(type);
        }
    }
}
