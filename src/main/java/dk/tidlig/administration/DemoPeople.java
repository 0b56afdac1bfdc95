package dk.tidlig.administration;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

/// Reads who the fictitious people of a municipality are: `demo/<code>/users.yaml`.
final class DemoPeople {
    /// @param password the same pattern for all, so that it can be told in one line
    record Person(String username, String name, String profession, String unit, List<String> roles) {
        String password() {
            return username + PATTERN;
        }
    }

    static final String PATTERN = "-kaffe-solsort-7";

    private DemoPeople() {}

    /// Empty when there are none.
    static List<Person> of(String municipalityCode) {
        var file = new ClassPathResource("demo/" + municipalityCode + "/users.yaml");
        if (!file.exists()) {
            return List.of();
        }
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            Map<String, Map<String, Object>> people = new Yaml().load(reader);
            var found = new ArrayList<Person>();
            people.forEach((username, says) -> found.add(person(username, says)));
            return found;
        } catch (IOException cause) {
            throw new UncheckedIOException("the demo's people cannot be read", cause);
        }
    }

    private static Person person(String username, Map<String, Object> says) {
        var roles = new ArrayList<String>();
        ((List<?>) says.getOrDefault("roles", List.of())).forEach(role -> roles.add(String.valueOf(role)));
        return new Person(
                username,
                String.valueOf(says.get("name")),
                String.valueOf(says.get("profession")),
                String.valueOf(says.get("unit")),
                roles);
    }
}
