package dk.tidlig.support;

import dk.tidlig.Tidlig;
import dk.tidlig.database.TestServer;
import java.util.ArrayList;
import java.util.List;

/// The command line that starts the program as it is delivered: without what lies beside the tests.
final class TidligCommand {
    private TidligCommand() {}

    static List<String> with(List<String> arguments) {
        var command = new ArrayList<>(PackedClasses.flags(false));
        command.add(1, "-Dtidlig.postgres.programs=" + TestServer.PROGRAMS);
        command.add(Tidlig.class.getName());
        command.addAll(arguments);
        return command;
    }
}
