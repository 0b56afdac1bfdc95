package dk.tidlig.database;

import java.util.List;

/// Turns what PostgreSQL's programs say into one line for a person.
final class ServerProblem {
    private ServerProblem() {}

    static EnvironmentProblem of(DataDirectory data, String what, String said) {
        if (said.contains("No space left")) {
            return EnvironmentProblem.diskFull(data.root());
        }
        if (said.contains("Read-only file system") || said.contains("Permission denied")) {
            return EnvironmentProblem.notWritable(data.root());
        }
        return new EnvironmentProblem(
                "%s: %s (more in %s).".formatted(what, telling(said), data.log().resolve(EmbeddedServer.LOG)));
    }

    static boolean isPortTaken(String said) {
        return said.contains("Address already in use") || said.contains("could not bind");
    }

    private static String telling(String said) {
        List<String> lines = said.lines().map(String::strip).toList();
        return lines.stream()
                .filter(line -> line.contains("FATAL") || line.contains("PANIC") || line.contains("error:"))
                .reduce((_, later) -> later)
                .or(() -> lines.stream().filter(line -> !line.isEmpty()).reduce((_, later) -> later))
                .orElse("no reason given");
    }
}
