package dk.tidlig.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.springframework.boot.ExitCodeGenerator;

/// Something about the machine that only a person can put right. The message is one line that says what and how;
/// the program prints it and ends with exit code 3, without a stack trace.
public final class EnvironmentProblem extends RuntimeException implements ExitCodeGenerator {
    /// The exit code of a program that ends for this reason.
    public static final int EXIT_CODE = 3;

    public EnvironmentProblem(String line) {
        super(line);
    }

    EnvironmentProblem(String line, Throwable cause) {
        super(line, cause);
    }

    @Override
    public int getExitCode() {
        return EXIT_CODE;
    }

    static EnvironmentProblem of(Path path, IOException cause) {
        var text = String.valueOf(cause.getMessage());
        if (text.contains("No space left") || text.contains("quota exceeded")) {
            return diskFull(path);
        }
        if (cause instanceof NoSuchFileException) {
            return new EnvironmentProblem(
                    "The folder %s cannot be made: choose another with --data DIR.".formatted(path));
        }
        if (cause instanceof AccessDeniedException || text.contains("Read-only") || text.contains("ermission denied")) {
            return notWritable(path);
        }
        var reason = cause instanceof FileSystemException named && named.getReason() != null ? named.getReason() : text;
        return new EnvironmentProblem(
                "The folder %s cannot be used: %s (%s)."
                        .formatted(path, reason, cause.getClass().getSimpleName()),
                cause);
    }

    static EnvironmentProblem diskFull(Path path) {
        return new EnvironmentProblem(
                "The disk that holds %s is full: make room, or choose another folder with --data DIR.".formatted(path));
    }

    static EnvironmentProblem notWritable(Path path) {
        return new EnvironmentProblem(
                "The folder %s is not writable: give this user the right to write there, or choose another with --data DIR."
                        .formatted(path));
    }
}
