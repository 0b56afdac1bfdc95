package dk.tidlig.identity.setup;

/// A set-up file says something that cannot be: told with file, line and path. The program does not start.
public class SetupProblem extends RuntimeException {
    SetupProblem(String file, int line, String path, String what) {
        super("%s, line %d, %s: %s".formatted(file, line, path.isEmpty() ? "top" : path, what));
    }
}
