package dk.tidlig.architecture;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;

/// Results read as a stream stay open until somebody closes them, and their statement is never prepared for good:
/// `query(…).list()` reads and closes.
final class OpenResults {
    private OpenResults() {}

    static List<String> check(JavaFile file) {
        var flaws = new ArrayList<String>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                if (named(call, "stream")
                        && call.getMethodSelect() instanceof MemberSelectTree select
                        && select.getExpression() instanceof MethodInvocationTree asked
                        && named(asked, "query")
                        && !asked.getArguments().isEmpty()) {
                    flaws.add(file.at(call, "query(…).stream() leaves its result open"));
                }
                return super.visitMethodInvocation(call, nothing);
            }
        }.scan(file.unit(), null);
        return flaws;
    }

    private static boolean named(MethodInvocationTree call, String name) {
        return call.getMethodSelect() instanceof MemberSelectTree select
                && select.getIdentifier().contentEquals(name);
    }
}
