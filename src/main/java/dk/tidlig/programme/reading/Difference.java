package dk.tidlig.programme.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that two versions say differently.
///
/// @param path where: `clocks.contact-within-a-week.within.amount`; what has a code is named by it
/// @param before null when it was not there
/// @param after null when it is gone
public record Difference(
        String path, @Nullable String before, @Nullable String after) {
    public static List<Difference> between(String earlier, String later) {
        var before = Outline.of(earlier);
        var after = Outline.of(later);
        var paths = new LinkedHashSet<>(after.keySet());
        paths.addAll(before.keySet());
        var differences = new ArrayList<Difference>();
        for (var path : paths) {
            var was = before.get(path);
            var is = after.get(path);
            if (was == null || !was.equals(is)) {
                differences.add(new Difference(path, was, is));
            }
        }
        return List.copyOf(differences);
    }

    /// The part of the programme it is in: the first word of the path.
    public String part() {
        return path.split("\\.", 2)[0];
    }
}
