package dk.tidlig.bench.people;

/// How many fictitious people.
///
/// @param municipalities those beside the template's own are made whole: roles, people who work there, programmes
public record Size(String name, int municipalities, int children, int users) {
    public static Size of(String name) {
        return switch (name) {
            case "tiny" -> new Size(name, 1, 150, 8);
            case "town" -> new Size(name, 1, 500, 8);
            case "municipality" -> new Size(name, 1, 25_000, 8);
            case "region" -> new Size(name, 5, 2_000, 200);
            case "nation" -> new Size(name, 103, 300_000, 10_000);
            default ->
                throw new IllegalArgumentException(
                        "There is no size " + name + ": town, region, municipality or nation.");
        };
    }

    /// As much as each of its municipalities has, in one.
    public Size share() {
        return new Size(name, 1, Math.ceilDiv(children, municipalities), Math.ceilDiv(users, municipalities));
    }

    /// The same with more families in it.
    public Size times(int factor) {
        return factor == 1 ? this : new Size(name + " x " + factor, municipalities, children * factor, users);
    }
}
