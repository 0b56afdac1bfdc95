package dk.tidlig.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where an icon is named: in a template, or in what is given for a parameter or a record's component called `icon`.
final class IconNames {
    private static final Pattern IN_SHEET = Pattern.compile("all-svg-icons\\.svg#([\\w-]+)");
    private static final Pattern IN_CALL = Pattern.compile(":: (?:icon|note|warning)\\(([^,)]*)");
    private static final Pattern QUOTED = Pattern.compile("'([\\w-]+)'");
    private static final String ICON = "icon";

    private IconNames() {}

    static List<String> inTemplate(String html) {
        return Stream.concat(
                        IN_SHEET.matcher(html).results().map(found -> found.group(1)),
                        IN_CALL.matcher(html)
                                .results()
                                .flatMap(call ->
                                        QUOTED.matcher(call.group(1)).results().map(found -> found.group(1))))
                .toList();
    }

    /// `file:line: name` of every icon; `?` where it cannot be read.
    static List<String> inJava(List<JavaFile> files) {
        var types = new HashMap<String, Integer>();
        for (var file : files) {
            for (var type : file.types()) {
                place(components(type))
                        .ifPresent(at -> types.put(type.getSimpleName().toString(), at));
            }
        }
        return files.stream().flatMap(file -> in(file, types).stream()).toList();
    }

    private static List<String> in(JavaFile file, Map<String, Integer> types) {
        var found = new ArrayList<String>();
        var methods = methodsWithAnIcon(file);
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitNewClass(NewClassTree made, Void nothing) {
                note(types.get(made.getIdentifier().toString()), made.getArguments());
                return super.visitNewClass(made, nothing);
            }

            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                note(methods.get(call.getMethodSelect().toString()), call.getArguments());
                return super.visitMethodInvocation(call, nothing);
            }

            private void note(@Nullable Integer at, List<? extends ExpressionTree> given) {
                if (at != null && at < given.size()) {
                    names(given.get(at)).forEach(name -> found.add(file.at(given.get(at), name)));
                }
            }
        }.scan(file.unit(), null);
        return found;
    }

    private static Map<String, Integer> methodsWithAnIcon(JavaFile file) {
        var found = new HashMap<String, Integer>();
        for (var type : file.types()) {
            for (MethodTree method : JavaFile.methods(type)) {
                place(method.getParameters())
                        .ifPresent(at -> found.put(method.getName().toString(), at));
            }
        }
        return found;
    }

    /// A record's components come first among its members, as fields.
    private static List<VariableTree> components(ClassTree type) {
        return type.getKind() != Tree.Kind.RECORD
                ? List.of()
                : type.getMembers().stream()
                        .filter(VariableTree.class::isInstance)
                        .map(VariableTree.class::cast)
                        .toList();
    }

    private static Optional<Integer> place(List<? extends VariableTree> variables) {
        for (int i = 0; i < variables.size(); i++) {
            if (variables.get(i).getName().contentEquals(ICON)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /// What an expression may come to; nothing where the icon is only handed on.
    private static Stream<String> names(ExpressionTree given) {
        return switch (given) {
            case LiteralTree literal -> Stream.of(String.valueOf(literal.getValue()));
            case ConditionalExpressionTree either ->
                Stream.concat(names(either.getTrueExpression()), names(either.getFalseExpression()));
            case IdentifierTree handed when handed.getName().contentEquals(ICON) -> Stream.empty();
            case MethodInvocationTree call
            when call.getMethodSelect() instanceof MemberSelectTree it
                    && it.getIdentifier().contentEquals(ICON) -> Stream.empty();
            default -> Stream.of("?");
        };
    }
}
