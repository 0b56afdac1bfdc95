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

    /// @param members usernames, the one who leads the meetings first
    record Group(String name, List<String> seats, List<String> localities, List<String> members) {}

    static final String PATTERN = "-kaffe-solsort-7";

    private DemoPeople() {}

    /// Empty when there are none.
    static List<Person> of(String municipalityCode) {
        var found = new ArrayList<Person>();
        read(municipalityCode, "users").forEach((username, says) -> found.add(person(username, says)));
        return found;
    }

    /// Empty when there are none.
    static List<Group> groups(String municipalityCode) {
        var found = new ArrayList<Group>();
        read(municipalityCode, "groups")
                .forEach((name, says) -> found.add(
                        new Group(name, texts(says, "seats"), texts(says, "localities"), texts(says, "members"))));
        return found;
    }

    private static Map<String, Map<String, Object>> read(String municipalityCode, String name) {
        var file = new ClassPathResource("demo/" + municipalityCode + "/" + name + ".yaml");
        if (!file.exists()) {
            return Map.of();
        }
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return new Yaml().load(reader);
        } catch (IOException cause) {
            throw new UncheckedIOException("the demo's " + name + " cannot be read", cause);
        }
    }

    private static List<String> texts(Map<String, Object> says, String key) {
        return ((List<?>) says.getOrDefault(key, List.of()))
                .stream().map(String::valueOf).toList();
    }

    private static Person person(String username, Map<String, Object> says) {
        return new Person(
                username,
                String.valueOf(says.get("name")),
                String.valueOf(says.get("profession")),
                String.valueOf(says.get("unit")),
                texts(says, "roles"));
    }
}
