package dk.tidlig.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// A Java source file and its syntax tree, as the compiler reads it.
///
/// @param path from the root of the sources, as `dk/tidlig/child/Child.java`
record JavaFile(String path, String text, CompilationUnitTree unit, SourcePositions positions) {
    private static final List<JavaFile> MAIN = read(Path.of("src/main/java"));
    private static final List<JavaFile> TEST = read(Path.of("src/test/java"));

    static List<JavaFile> main() {
        return MAIN;
    }

    static List<JavaFile> test() {
        return TEST;
    }

    /// A file that only a test has seen.
    static JavaFile planted(String path, String text) {
        return parse(List.of(new Source(path, text))).getFirst();
    }

    /// The module, or `` for the root package.
    String module() {
        var parts = path.split("/");
        return parts.length > 3 ? parts[2] : "";
    }

    /// The package below the module, as `web`; `` for the module's own.
    String innerPackage() {
        var parts = path.split("/");
        return parts.length > 4 ? parts[3] : "";
    }

    String typeName() {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".java".length());
    }

    int line(Tree tree) {
        return (int) unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
    }

    int endLine(Tree tree) {
        return (int) unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree));
    }

    String textOf(Tree tree) {
        return text.substring((int) positions.getStartPosition(unit, tree), (int) positions.getEndPosition(unit, tree));
    }

    String at(Tree tree, String flaw) {
        return path + ":" + line(tree) + ": " + flaw;
    }

    /// All types in it, nested ones too.
    List<ClassTree> types() {
        var found = new ArrayList<ClassTree>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree type, Void nothing) {
                found.add(type);
                return super.visitClass(type, nothing);
            }
        }.scan(unit, null);
        return found;
    }

    static List<MethodTree> methods(ClassTree type) {
        return type.getMembers().stream()
                .filter(MethodTree.class::isInstance)
                .map(MethodTree.class::cast)
                .toList();
    }

    static boolean isAnnotated(ClassTree type, String annotation) {
        return type.getModifiers().getAnnotations().stream()
                .anyMatch(found -> found.getAnnotationType().toString().equals(annotation));
    }

    private static List<JavaFile> read(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return parse(files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(file -> new Source(root.relativize(file).toString(), read(file, root)))
                    .toList());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static String read(Path file, Path root) {
        try {
            return Files.readString(file);
        } catch (IOException cause) {
            throw new UncheckedIOException("in " + root, cause);
        }
    }

    private static List<JavaFile> parse(List<Source> sources) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, sources);
        try {
            var positions = Trees.instance(task).getSourcePositions();
            var files = new ArrayList<JavaFile>();
            for (var unit : task.parse()) {
                var path = unit.getSourceFile().toUri().getPath().substring(1);
                files.add(new JavaFile(
                        path, unit.getSourceFile().getCharContent(true).toString(), unit, positions));
            }
            return files;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String path, String text) {
            super(URI.create("source:///" + path), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
