package dk.tidlig.programme.reading;

import dk.tidlig.programme.ProgrammeProblems.Problem;
import dk.tidlig.programme.Wrong;
import dk.tidlig.programme.screening.InstrumentBands;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;

/// One reading of one file: the problems met so far, and which codes were declared and named.
final class Reading {
    static final int MOST_PROBLEMS = 200;

    private final String file;
    private final InstrumentBands bands;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Kind, Set<String>> declared = new LinkedHashMap<>();
    private final Set<Kind> unsure = new LinkedHashSet<>();
    private final List<Reference> references = new ArrayList<>();

    Reading(String file, InstrumentBands bands) {
        this.file = file;
        this.bands = bands;
    }

    InstrumentBands bands() {
        return bands;
    }

    /// What a code can name in another place of the file.
    enum Kind {
        CHANNEL,
        THEME,
        ELIGIBILITY,
        CLOCK,
        SCALE,
        OUTCOME,
        LEGAL_BASIS,
        PURPOSE
    }

    private record Reference(Kind kind, String code, Spot spot) {}

    void problem(@Nullable Mark mark, String path, Wrong wrong, Object... arguments) {
        problem(mark == null ? 1 : mark.getLine() + 1, mark == null ? 1 : mark.getColumn() + 1, path, wrong, arguments);
    }

    void problem(int line, int column, String path, Wrong wrong, Object... arguments) {
        if (isFull()) {
            return;
        }
        var words = Arrays.stream(arguments).map(String::valueOf).toList();
        var problem = new Problem(file, line, column, path, wrong, words);
        if (wrong == Wrong.UNKNOWN_REFERENCE_NEAR) {
            problems.removeIf(known -> isSame(known, problem));
        }
        if (problems.stream().noneMatch(known -> isSame(known, problem))) {
            problems.add(problem);
        }
        if (isFull()) {
            problems.add(new Problem(file, line, column, "", Wrong.TOO_MANY, List.of(String.valueOf(MOST_PROBLEMS))));
        }
    }

    /// Nobody mends more at a time, and a file made of problems shall not hold the program up.
    boolean isFull() {
        return problems.size() >= MOST_PROBLEMS;
    }

    List<Problem> problems() {
        return problems.stream()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList();
    }

    /// @return whether it is the first of its name
    boolean declare(Kind kind, String code) {
        return declared.computeIfAbsent(kind, none -> new LinkedHashSet<>()).add(code);
    }

    /// A declaration could not be read, so nothing can be said about who names it.
    void declareUnread(Kind kind) {
        unsure.add(kind);
    }

    void refer(Kind kind, String code, Spot spot) {
        references.add(new Reference(kind, code, spot));
    }

    void resolveReferences() {
        for (var reference : references) {
            var known = declared.getOrDefault(reference.kind(), Set.of());
            if (!known.contains(reference.code()) && !unsure.contains(reference.kind())) {
                dangling(reference, List.copyOf(known));
            }
        }
    }

    private void dangling(Reference reference, List<String> known) {
        Nearest.to(reference.code(), known)
                .ifPresentOrElse(
                        near -> reference
                                .spot()
                                .problem(
                                        Wrong.UNKNOWN_REFERENCE_NEAR, reference.code(), near, String.join(", ", known)),
                        () -> reference
                                .spot()
                                .problem(Wrong.UNKNOWN_REFERENCE, reference.code(), String.join(", ", known)));
    }

    /// One trouble is told once: a dangling name is found by the reader and again by the definition (then without a
    /// suggestion), and a value with a tag is nothing else beside.
    private static boolean isSame(Problem known, Problem problem) {
        return known.line() == problem.line()
                && known.path().equals(problem.path())
                && (known.wrong() == Wrong.TAG || plain(known.wrong()) == plain(problem.wrong()));
    }

    private static Wrong plain(Wrong wrong) {
        return wrong == Wrong.UNKNOWN_REFERENCE_NEAR ? Wrong.UNKNOWN_REFERENCE : wrong;
    }
}
