package dk.tidlig.programme.reading;

import dk.tidlig.programme.ProgrammeProblems.Problem;
import dk.tidlig.programme.Wrong;
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
    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Kind, Set<String>> declared = new LinkedHashMap<>();
    private final Set<Kind> unsure = new LinkedHashSet<>();
    private final List<Reference> references = new ArrayList<>();

    Reading(String file) {
        this.file = file;
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
        var words = Arrays.stream(arguments).map(String::valueOf).toList();
        var known = problems.stream().anyMatch(p -> isSame(p, line, path, wrong));
        if (!known) {
            problems.add(new Problem(file, line, column, path, wrong, words));
        }
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

    /// A dangling name is found by the reader and again by the definition, once with a suggestion and once without.
    private static boolean isSame(Problem problem, int line, String path, Wrong wrong) {
        return problem.line() == line && problem.path().equals(path) && plain(problem.wrong()) == plain(wrong);
    }

    private static Wrong plain(Wrong wrong) {
        return wrong == Wrong.UNKNOWN_REFERENCE_NEAR ? Wrong.UNKNOWN_REFERENCE : wrong;
    }
}
