package dk.tidlig.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;

/// Style rule 3: a file of at most 300 lines, a method of at most 25 (a text block in it counts as one line),
/// a constructor of at most 5 parameters (a record's components are values, not collaborators).
final class SizeRules {
    private static final int FILE = 300;
    private static final int METHOD = 25;
    private static final int CONSTRUCTOR = 5;

    private SizeRules() {}

    static List<String> check(JavaFile file) {
        var flaws = new ArrayList<String>();
        long lines = file.text().lines().count();
        if (lines > FILE) {
            flaws.add(file.path() + ": a file of " + lines + " lines");
        }
        for (var type : file.types()) {
            for (var method : JavaFile.methods(type)) {
                check(file, type, method, flaws);
            }
        }
        return flaws;
    }

    private static void check(JavaFile file, ClassTree type, MethodTree method, List<String> flaws) {
        int lines = lines(file, method);
        if (lines > METHOD) {
            flaws.add(file.at(method, method.getName() + " is a method of " + lines + " lines"));
        }
        boolean constructor = method.getName().contentEquals("<init>");
        if (constructor
                && type.getKind() == Tree.Kind.CLASS
                && method.getParameters().size() > CONSTRUCTOR) {
            flaws.add(
                    file.at(method, "a constructor of " + method.getParameters().size() + " parameters"));
        }
    }

    private static int lines(JavaFile file, MethodTree method) {
        if (method.getBody() == null) {
            return 0;
        }
        var inTexts = new int[1];
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                inTexts[0] += file.endLine(literal) - file.line(literal);
                return null;
            }
        }.scan(method.getBody(), null);
        return file.endLine(method.getBody()) - file.line(method.getBody()) + 1 - inTexts[0];
    }
}
