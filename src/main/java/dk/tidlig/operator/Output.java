package dk.tidlig.operator;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What a command says: results on standard output, as text or as one JSON value; progress on standard error.
@Component
public class Output {
    /// The forms a result can take.
    public enum Format {
        TEXT,
        JSON
    }

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static @Nullable PrintStream kept;

    private Format format = Format.TEXT;
    private boolean progressWanted;

    /// Keeps standard output for results and sends what everybody else prints there to standard error.
    static void keepStandardOutputForResults() {
        kept = System.out;
        System.setOut(System.err);
    }

    /// For a test, which has its own standard output each time.
    static void forgetStandardOutput() {
        kept = null;
    }

    private static PrintStream results() {
        return kept == null ? System.out : kept;
    }

    static PrintWriter writer() {
        return new PrintWriter(results(), true, StandardCharsets.UTF_8);
    }

    void configure(Format chosen, boolean progress) {
        format = chosen;
        progressWanted = progress;
    }

    public boolean isJson() {
        return format == Format.JSON;
    }

    /// Prints the result: itself as JSON, or its text.
    public void result(Object value, Supplier<String> text) {
        results().println(isJson() ? JSON.writeValueAsString(value) : text.get());
    }

    /// A line for a person; with `--format json` it goes to standard error, so that standard output stays one value.
    public void line(String text) {
        (isJson() ? System.err : results()).println(text);
    }

    /// What went wrong, in one line: on standard error, or as the JSON value `{"problem": …}`.
    public void problem(String line) {
        if (isJson()) {
            results().println(JSON.writeValueAsString(Map.of("problem", line)));
        } else {
            System.err.println(line);
        }
    }

    /// @param total how many units the work has, or 0 when nobody knows
    public Progress progress(String what, long total) {
        return progress(what, total, System.err);
    }

    private Progress progress(String what, long total, PrintStream target) {
        var terminal = System.console() != null && System.console().isTerminal();
        return new Progress(what, total, target, terminal || progressWanted);
    }
}
