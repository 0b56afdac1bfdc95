package dk.tidlig.architecture;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Style rule 10: time comes from an injected clock. `now()` is called with one or not at all.
final class ClockRule {
    private static final Set<String> TIMES = Set.of(
            "Instant",
            "LocalDate",
            "LocalDateTime",
            "LocalTime",
            "ZonedDateTime",
            "OffsetDateTime",
            "OffsetTime",
            "Year",
            "YearMonth",
            "MonthDay");

    private ClockRule() {}

    static List<String> check(JavaFile file) {
        var flaws = new ArrayList<String>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                if (readsTheWall(call)) {
                    flaws.add(file.at(call, call + " reads the wall clock"));
                }
                return super.visitMethodInvocation(call, nothing);
            }

            @Override
            public Void visitNewClass(NewClassTree made, Void nothing) {
                if (made.getIdentifier().toString().equals("Date")
                        && made.getArguments().isEmpty()) {
                    flaws.add(file.at(made, made + " reads the wall clock"));
                }
                return super.visitNewClass(made, nothing);
            }
        }.scan(file.unit(), null);
        return flaws;
    }

    private static boolean readsTheWall(MethodInvocationTree call) {
        if (!(call.getMethodSelect() instanceof MemberSelectTree select)) {
            return false;
        }
        var on = select.getExpression().toString();
        var type = on.substring(on.lastIndexOf('.') + 1);
        return switch (select.getIdentifier().toString()) {
            case "now" ->
                TIMES.contains(type)
                        && call.getArguments().stream()
                                .noneMatch(it -> it.toString().toLowerCase().contains("clock"));
            case "currentTimeMillis" -> type.equals("System");
            case "systemUTC", "systemDefaultZone", "system" -> type.equals("Clock");
            default -> false;
        };
    }
}
