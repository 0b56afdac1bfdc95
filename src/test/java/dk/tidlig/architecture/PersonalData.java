package dk.tidlig.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/// Architecture, idea 3: a method of a repository that reads a table with a child in it takes a Grant or a Scope, so
/// that
/// a forgotten check does not compile. Methods that give back no more than a yes, a number, or ids are free.
final class PersonalData {
    private static final Pattern TABLE = Pattern.compile("(?s)create table\\s+([a-z_]+\\.[a-z_]+)\\s*\\((.*?)\\n\\);");
    private static final Pattern READS = Pattern.compile("(?is).*\\bselect\\b.*");
    private static final Pattern FROM = Pattern.compile("(?i)\\b(?:from|join)\\s+([a-z_]+\\.[a-z_]+)");
    private static final Pattern PROOF = Pattern.compile("(final )?(@\\w+ )?(Grant|Scope)\\b.*");
    private static final Pattern FREE = Pattern.compile(
            "(void|boolean|int|long|Integer|Long|Boolean|Optional<Long>|(Optional|OptionalLong|List|Set|Collection)<\\w+Id>|\\w+Id|Instant|OptionalInt|OptionalLong)");

    private final Set<String> tables;

    /// @param tables those with a child in them, as `child.child`
    PersonalData(Set<String> tables) {
        this.tables = tables;
    }

    /// The tables that migrations make with a `child_id` column, and the children's own.
    static Set<String> tables(List<String> migrations) {
        var found = new TreeSet<>(Set.of("child.child"));
        for (var migration : migrations) {
            var matcher = TABLE.matcher(migration.replaceAll("--.*", ""));
            while (matcher.find()) {
                if (matcher.group(2).contains("child_id")) {
                    found.add(matcher.group(1));
                }
            }
        }
        return found;
    }

    /// Methods as `intake.EnquiryRepository.byReference`.
    List<String> check(JavaFile file) {
        var flaws = new ArrayList<String>();
        for (var type : file.types()) {
            if (JavaFile.isAnnotated(type, "Repository")
                    || type.getSimpleName().toString().endsWith("Repository")) {
                check(file, type, flaws);
            }
        }
        return flaws;
    }

    private void check(JavaFile file, ClassTree type, List<String> flaws) {
        for (var method : JavaFile.methods(type)) {
            boolean open =
                    !method.getModifiers().getFlags().contains(Modifier.PRIVATE) && method.getReturnType() != null;
            if (open
                    && !FREE.matcher(method.getReturnType().toString().replace("@Nullable ", ""))
                            .matches()
                    && readsPeople(type, method)
                    && !takesProof(method)) {
                flaws.add(file.module() + "." + type.getSimpleName() + "." + method.getName());
            }
        }
    }

    private static boolean takesProof(MethodTree method) {
        return method.getParameters().stream()
                .anyMatch(parameter ->
                        PROOF.matcher(parameter.getType().toString()).matches());
    }

    /// By its own SQL, or by a constant of its class that it names.
    private boolean readsPeople(ClassTree type, MethodTree method) {
        var sql = new StringBuilder(literals(method));
        var body = String.valueOf(method.getBody());
        type.getMembers().stream()
                .filter(com.sun.source.tree.VariableTree.class::isInstance)
                .map(com.sun.source.tree.VariableTree.class::cast)
                .filter(field -> body.matches("(?s).*\\b" + field.getName() + "\\b.*"))
                .forEach(field -> sql.append(' ').append(literals(field)));
        var names = FROM.matcher(sql);
        while (READS.matcher(sql).matches() && names.find()) {
            if (tables.contains(names.group(1))) {
                return true;
            }
        }
        return false;
    }

    private static String literals(com.sun.source.tree.Tree tree) {
        var text = new StringBuilder();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                text.append(literal.getValue() instanceof String it ? it : "").append(' ');
                return null;
            }
        }.scan(tree, null);
        return text.toString();
    }
}
