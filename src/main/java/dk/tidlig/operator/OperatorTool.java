package dk.tidlig.operator;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// The frame of `./tidlig`: reads the command line, makes what the command needs, runs it, says how it went.
///
/// The command line is read twice: once with empty commands, to help or to refuse without starting anything, and once
/// with real ones.
public final class OperatorTool {
    private OperatorTool() {}

    /// Runs the tool and gives back its exit code.
    public static int run(Class<?> application, String... arguments) {
        Output.keepStandardOutputForResults();
        var book = new CommandBook(application);
        var root = new RootCommand();
        var reading = book.read(root, CommandBook.forReading());
        try {
            var parsed = reading.parseArgs(arguments);
            if (parsed.subcommand() != null && CommandLine.executeHelpRequest(parsed) == null) {
                return run(
                        book,
                        root,
                        needs(application, parsed.subcommand().commandSpec().userObject()),
                        arguments);
            }
        } catch (ParameterException _) {
            // told below, as picocli tells it
        }
        return reading.execute(arguments);
    }

    private static Class<?>[] needs(Class<?> application, Object command) {
        var standalone = command.getClass().getAnnotation(Standalone.class);
        if (standalone == null) {
            return new Class<?>[] {application};
        }
        var all = new ArrayList<Class<?>>(List.of(standalone.value()));
        all.add(command.getClass());
        all.add(Output.class);
        return all.toArray(Class<?>[]::new);
    }

    private static int run(CommandBook book, RootCommand asked, Class<?>[] sources, String[] arguments) {
        var json = asked.format == Output.Format.JSON;
        try (var context = context(sources, asked.data)) {
            context.getBean(Output.class).configure(asked.format, asked.progress);
            var line = book.read(new RootCommand(), new BeanFactory(context));
            line.setExecutionExceptionHandler((failure, _, _) -> problem(failure, json));
            return line.execute(arguments);
        } catch (RuntimeException e) {
            return problem(e, json);
        }
    }

    /// Without pages and without jobs: what nothing asks for is not made.
    private static ConfigurableApplicationContext context(Class<?>[] sources, @Nullable String data) {
        var settings = new ArrayList<String>(
                List.of("--tidlig.operator=true", "--tidlig.demo=false", "--logging.level.dk.tidlig=warn"));
        if (data != null) {
            settings.add("--tidlig.data=" + data);
        }
        return new SpringApplicationBuilder(sources)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .initializers(context -> {
                    if (sources.length > 1) {
                        context.getBeanFactory().registerSingleton("clock", Clock.systemUTC());
                    }
                })
                .run(settings.toArray(String[]::new));
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

    /// The command that is wanted comes from the context; the others are only read past.
    private record BeanFactory(ConfigurableApplicationContext context) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            var names = context.getBeanNamesForType(type, true, false);
            return names.length == 1
                    ? context.getBean(names[0], type)
                    : CommandBook.forReading().create(type);
        }
    }
}
