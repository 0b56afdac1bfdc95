package dk.tidlig;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Says in one line what keeps the program from starting, when a person can put it right; everything else is left
/// to the framework's own report.
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartProblem implements SpringBootExceptionReporter {
    private static final int ENVIRONMENT = 3;

    private final boolean operator;

    StartProblem(ConfigurableApplicationContext context) {
        this.operator = context.getEnvironment().getProperty("tidlig.operator", Boolean.class, false);
    }

    @Override
    public boolean reportException(Throwable failure) {
        var line = line(failure);
        if (line != null && !operator) {
            System.err.println(line);
        }
        return line != null;
    }

    static int exitCode(Throwable failure) {
        return line(failure) == null ? 1 : ENVIRONMENT;
    }

    private static @Nullable String line(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof ExitCodeGenerator problem && problem.getExitCode() == ENVIRONMENT) {
                return each.getMessage();
            }
            if (each instanceof PortInUseException taken) {
                return "Port %d is taken: end what uses it, or choose another with --port N."
                        .formatted(taken.getPort());
            }
        }
        return null;
    }
}
