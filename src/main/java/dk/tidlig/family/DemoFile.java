package dk.tidlig.family;

import dk.tidlig.child.kin.KinRelation;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

/// Reads which fictitious parents of a municipality have a log-in of their own.
final class DemoFile {
    private DemoFile() {}

    /// @param child given and family name of a child of the demonstration
    record Parent(String username, String name, String child, KinRelation relation) {
        /// The pattern that all log-ins of the demonstration have.
        String password() {
            return username + "-kaffe-solsort-7";
        }
    }

    /// Empty when there are none.
    static List<Parent> of(String municipalityCode) {
        var file = new ClassPathResource("demo/" + municipalityCode + "/families.yaml");
        var found = new ArrayList<Parent>();
        if (file.exists()) {
            try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                Map<String, Map<String, String>> all = new Yaml().load(reader);
                all.forEach((username, says) -> found.add(new Parent(
                        username,
                        String.valueOf(says.get("name")),
                        String.valueOf(says.get("child")),
                        KinRelation.of(String.valueOf(says.get("relation"))))));
            } catch (IOException cause) {
                throw new UncheckedIOException("the demo's families cannot be read", cause);
            }
        }
        return found;
    }
}
