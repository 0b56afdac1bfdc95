package dk.tidlig.plan.told;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One thing that two versions of a plan say differently.
///
/// @param title of what it is about
/// @param label which of its lines; empty when it is the whole
/// @param before null when it was added
/// @param after null when it was removed
public record Difference(
        Kind kind,
        String title,
        String label,
        @Nullable String before,
        @Nullable String after) {
    /// What became of it.
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    /// What is new and changed in the later version's order, then what is gone.
    public static List<Difference> between(List<Line> earlier, List<Line> later) {
        var before = items(earlier);
        var after = items(later);
        var found = new ArrayList<Difference>();
        after.forEach((item, lines) -> {
            var was = before.get(item);
            if (was == null) {
                found.add(new Difference(Kind.ADDED, title(lines), "", null, said(lines)));
            } else {
                changed(was, lines, found);
            }
        });
        before.forEach((item, lines) -> {
            if (!after.containsKey(item)) {
                found.add(new Difference(Kind.REMOVED, title(lines), "", said(lines), null));
            }
        });
        return List.copyOf(found);
    }

    /// What is said, by item.
    public static Map<String, String> texts(List<Line> all) {
        var texts = new LinkedHashMap<String, String>();
        items(all).forEach((item, lines) -> texts.put(item, said(lines)));
        return texts;
    }

    /// The titles, by item.
    public static Map<String, String> titles(List<Line> all) {
        var titles = new LinkedHashMap<String, String>();
        all.forEach(line -> titles.put(line.item(), line.title()));
        return titles;
    }

    private static void changed(List<Line> before, List<Line> after, List<Difference> found) {
        var was = byField(before);
        var is = byField(after);
        var title = title(after);
        after.forEach(line -> {
            var old = was.get(line.field());
            if (old == null) {
                found.add(new Difference(Kind.ADDED, title, line.label(), null, line.text()));
            } else if (!old.text().equals(line.text())) {
                found.add(new Difference(Kind.CHANGED, title, line.label(), old.text(), line.text()));
            }
        });
        before.stream()
                .filter(line -> !is.containsKey(line.field()))
                .forEach(line -> found.add(new Difference(Kind.REMOVED, title, line.label(), line.text(), null)));
    }

    private static Map<String, List<Line>> items(List<Line> all) {
        return all.stream().collect(Collectors.groupingBy(Line::item, LinkedHashMap::new, Collectors.toList()));
    }

    private static Map<String, Line> byField(List<Line> all) {
        var found = new LinkedHashMap<String, Line>();
        all.forEach(line -> found.put(line.field(), line));
        return found;
    }

    private static String title(List<Line> lines) {
        return lines.getFirst().title();
    }

    private static String said(List<Line> lines) {
        return lines.stream().map(Line::said).collect(Collectors.joining("\n"));
    }
}
