package dk.tidlig.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// The arrows between the modules: `architecture/modules.txt` is the one list, and each module's own says the same.
final class ModuleList {
    private ModuleList() {}

    static Map<String, Set<String>> read() {
        var found = new TreeMap<String, Set<String>>();
        Resources.pairs("architecture/modules.txt")
                .forEach((module, needs) -> found.put(
                        module,
                        new TreeSet<>(List.of(needs.split("[,\\s]+")).stream()
                                .filter(it -> !it.isEmpty())
                                .toList())));
        return found;
    }

    static Map<String, Set<String>> declared(ApplicationModules modules) {
        var found = new TreeMap<String, Set<String>>();
        modules.forEach(module -> found.put(
                module.getIdentifier().toString(),
                new TreeSet<>(declaredBy(module.getBasePackage().getName()))));
        return found;
    }

    private static List<String> declaredBy(String name) {
        try {
            var info = Class.forName(name + ".package-info");
            var module = info.getAnnotation(ApplicationModule.class);
            return module == null
                    ? List.of("(no list)")
                    : Stream.of(module.allowedDependencies())
                            .map(it -> it.replace(" ", ""))
                            .toList();
        } catch (ClassNotFoundException cause) {
            return List.of("(no package-info)");
        }
    }

    /// What differs, as sentences; modules of the list that are not built yet do not matter.
    static List<String> differences(Map<String, Set<String>> list, Map<String, Set<String>> declared) {
        var flaws = new ArrayList<String>();
        declared.forEach((module, needs) -> {
            var listed = list.get(module);
            if (listed == null) {
                flaws.add(module + " is not in the list");
            } else if (!listed.equals(needs)) {
                flaws.add(module + " declares " + needs + ", the list says " + listed);
            }
        });
        return flaws;
    }
}
