package dk.tidlig.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/// Style rule 11: the first statement of every public method of a use case is the gate.
final class GateFirst {
    private static final Set<String> GATE = Set.of("require", "requireNew", "requireForAll", "scope", "door");

    private GateFirst() {}

    static List<String> check(JavaFile file) {
        var flaws = new ArrayList<String>();
        for (var type : file.types()) {
            if (JavaFile.isAnnotated(type, "UseCase")) {
                check(file, type, flaws);
            }
        }
        return flaws;
    }

    private static void check(JavaFile file, ClassTree type, List<String> flaws) {
        for (var method : JavaFile.methods(type)) {
            if (isUseCase(method) && !beginsWithTheGate(method)) {
                flaws.add(file.at(method, file.typeName() + "." + method.getName() + " does not begin with the gate"));
            }
        }
    }

    private static boolean isUseCase(MethodTree method) {
        return method.getModifiers().getFlags().contains(Modifier.PUBLIC)
                && !method.getModifiers().getFlags().contains(Modifier.STATIC)
                && !method.getName().contentEquals("<init>");
    }

    private static boolean beginsWithTheGate(MethodTree method) {
        var statements = method.getBody().getStatements();
        return !statements.isEmpty() && asksTheGate(statements.getFirst());
    }

    private static boolean asksTheGate(StatementTree statement) {
        return switch (statement) {
            case ExpressionStatementTree it -> asksTheGate(it.getExpression());
            case VariableTree it -> it.getInitializer() != null && asksTheGate(it.getInitializer());
            case com.sun.source.tree.ReturnTree it -> it.getExpression() != null && passesTheGate(it.getExpression());
            default -> false;
        };
    }

    private static boolean asksTheGate(ExpressionTree expression) {
        return expression instanceof MethodInvocationTree call
                && call.getMethodSelect() instanceof MemberSelectTree select
                && select.getExpression().toString().matches("(this\\.)?gate")
                && GATE.contains(select.getIdentifier().toString());
    }

    /// `return repository.all(gate.scope(…))`: the gate is asked before the call that takes its answer.
    private static boolean passesTheGate(ExpressionTree expression) {
        return expression instanceof MethodInvocationTree call
                && (asksTheGate(call)
                        || call.getArguments().stream().anyMatch(GateFirst::asksTheGate)
                        || (call.getMethodSelect() instanceof MemberSelectTree select
                                && passesTheGate(select.getExpression())));
    }
}
