package dk.tidlig.support;

import dk.tidlig.Tidlig;
import dk.tidlig.database.TestServer;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The command line that starts the program as it is delivered: without what lies beside the tests.
final class TidligCommand {
    private TidligCommand() {}

    static List<String> with(List<String> arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dtidlig.postgres.programs=" + TestServer.PROGRAMS,
                "-cp",
                classPath(),
                Tidlig.class.getName()));
        command.addAll(arguments);
        return command;
    }

    private static String classPath() {
        var whole = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(whole.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
