package dk.tidlig.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Tests of the whole application share one: whoever changes its beans or settings starts another, and pays with the
/// seconds of a start and with a second set of jobs on the same database.
final class OneApplication {
    private static final Set<String> ANOTHER =
            Set.of("Import", "TestPropertySource", "DirtiesContext", "ContextConfiguration", "ActiveProfiles");

    private OneApplication() {}

    static List<String> check(JavaFile file) {
        var flaws = new ArrayList<String>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree one, Void nothing) {
                var worn = one.getModifiers().getAnnotations().stream()
                        .map(annotation -> annotation.getAnnotationType().toString())
                        .collect(Collectors.toSet());
                if (worn.contains("TidligTest")) {
                    worn.retainAll(ANOTHER);
                    worn.forEach(name -> flaws.add(file.at(one, "@" + name + " starts another application")));
                }
                return super.visitClass(one, nothing);
            }
        }.scan(file.unit(), null);
        return flaws;
    }
}
