package dk.tidlig.attack;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/// One of the demonstration, by whose log-in the attacks come in.
///
/// @param name empty for nobody
/// @param role as the demonstration names it, with the municipality
record Person(String name, String role) {
    private static final List<String> MUNICIPALITIES = List.of("0779", "0450", "0957", "0960", "0101");

    /// One for each set of roles in each municipality, a parent of each, and nobody.
    static List<Person> all() throws IOException {
        var all = new ArrayList<Person>();
        var names = new HashSet<String>();
        for (var code : MUNICIPALITIES) {
            var roles = new HashSet<String>();
            for (var user : file(code, "users").entrySet()) {
                var role = String.valueOf(user.getValue().get("roles")).replaceAll("[\\[\\] ]", "");
                if (roles.add(role) && names.add(user.getKey())) {
                    all.add(new Person(user.getKey(), role + "@" + code));
                }
            }
            file(code, "families").keySet().stream().limit(1).forEach(parent -> all.add(
                    new Person(parent, "family@" + code)));
        }
        all.add(new Person("", "nobody"));
        return all;
    }

    private static Map<String, Map<String, Object>> file(String code, String name) throws IOException {
        try (var file = Person.class.getResourceAsStream("/demo/" + code + "/" + name + ".yaml")) {
            return file == null ? Map.of() : new Yaml().load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
    }

    boolean isNobody() {
        return name.isEmpty();
    }

    String password() {
        return name + "-kaffe-solsort-7";
    }
}
