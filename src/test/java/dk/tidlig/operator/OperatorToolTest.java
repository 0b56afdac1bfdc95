package dk.tidlig.operator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.Tidlig;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperatorToolTest {
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream problems = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(results, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(problems, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        Output.forgetStandardOutput();
        System.setOut(out);
        System.setErr(err);
    }

    @Test
    void helpsWithoutTouchingTheData() {
        assertThat(run("--help")).isZero();
        assertThat(results.toString(StandardCharsets.UTF_8)).contains("backup", "restore", "Exit codes");

        assertThat(run("backup", "--help")).isZero();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void saysThatTheCommandLineIsWrong() {
        assertThat(run()).isEqualTo(OperatorCommand.USAGE);
        assertThat(run("backup")).isEqualTo(OperatorCommand.USAGE);
        assertThat(run("restore", "--wrong", "file.zip")).isEqualTo(OperatorCommand.USAGE);
        assertThat(problems.toString(StandardCharsets.UTF_8)).contains("Missing required parameter", "--wrong");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesWithOneLine() {
        assertThat(run("restore", folder.resolve("nothing.zip").toString())).isEqualTo(OperatorCommand.REFUSED);
        assertThat(problems.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("There is no archive %s.".formatted(folder.resolve("nothing.zip")));
    }

    @Test
    void saysWhatIsWrongWithTheMachineAsJson() {
        var exit = OperatorTool.run(
                Tidlig.class, "backup", folder.toString(), "--data", "/proc/nowhere", "--format", "json");

        assertThat(exit).isEqualTo(OperatorCommand.ENVIRONMENT);
        assertThat(results.toString(StandardCharsets.UTF_8))
                .containsPattern("\"problem\" ?: ?\"The folder /proc/nowhere");
    }

    private int run(String... arguments) {
        var all = new java.util.ArrayList<>(java.util.List.of(arguments));
        all.addAll(java.util.List.of("--data", folder.toString()));
        return OperatorTool.run(Tidlig.class, all.toArray(String[]::new));
    }
}
