package dk.tidlig.architecture;

import com.sun.source.tree.ClassTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/// Style rules 1, 2, 4: names that say nothing are not given, pages' classes stay in their package, the kernel is
/// small.
final class NameRules {
    private static final Pattern SAYS_NOTHING =
            Pattern.compile(".*(Utils?|Helpers?|Manager|Impl|Dto)|(Base|Common)([A-Z].*)?|.*(Base|Common)");
    private static final int KERNEL = 15;
    private static final int PACKAGE = 30;

    private NameRules() {}

    static List<String> check(JavaFile file) {
        var flaws = new ArrayList<String>();
        for (var type : file.types()) {
            if (SAYS_NOTHING.matcher(type.getSimpleName()).matches()) {
                flaws.add(file.at(type, type.getSimpleName() + " is a name that says nothing"));
            }
        }
        if (file.innerPackage().equals("web")) {
            file.unit().getTypeDecls().stream()
                    .filter(ClassTree.class::isInstance)
                    .map(ClassTree.class::cast)
                    .filter(type -> type.getModifiers().getFlags().contains(Modifier.PUBLIC))
                    .forEach(type -> flaws.add(file.at(type, type.getSimpleName() + " is public, in web")));
        }
        return flaws;
    }

    /// @param large packages that may be larger for now, with the most types they may have
    static List<String> checkPackages(List<JavaFile> files, Map<String, Integer> large) {
        var types = files.stream()
                .filter(file -> !Set.of("package-info", "module-info").contains(file.typeName()))
                .collect(Collectors.groupingBy(
                        file -> file.path().substring(0, file.path().lastIndexOf('/')),
                        TreeMap::new,
                        Collectors.counting()));
        var flaws = new ArrayList<String>();
        types.forEach((name, count) -> {
            int most = name.equals("dk/tidlig/kernel") ? KERNEL : large.getOrDefault(name, PACKAGE);
            if (count > most) {
                flaws.add(name + ": a package of " + count + " types, more than " + most);
            }
        });
        return flaws;
    }
}
