package dk.tidlig.architecture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Style rule 17: every table with a `child_id` is read for the family's extract and emptied when a child is erased, by
/// the SQL of its own module, or emptied with the row it hangs on; and its module has a section of the child.
///
/// @param tables with a child in them
/// @param hangOn for a table those it is emptied with (`on delete cascade`)
record ChildTables(Set<String> tables, Map<String, Set<String>> hangOn) {
    static ChildTables read(JdbcClient jdbc) {
        var tables = jdbc.sql("""
                        select n.nspname || '.' || c.relname
                          from pg_class c join pg_namespace n on n.oid = c.relnamespace
                          join pg_attribute a on a.attrelid = c.oid and a.attname = 'child_id' and not a.attisdropped
                         where c.relkind in ('r', 'p')
                        """).query(String.class).list();
        var hangOn = jdbc.sql("""
                        select conrelid::regclass::text as table, confrelid::regclass::text as on
                          from pg_constraint where contype = 'f' and confdeltype = 'c'
                        """).query((row, number) -> Map.entry(row.getString(1), row.getString(2))).stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
        return new ChildTables(new HashSet<>(tables), hangOn);
    }

    /// @param sections the modules that have a section
    List<String> unreached(List<JavaFile> files, Set<String> sections) {
        var flaws = new ArrayList<String>();
        for (var table : tables.stream().sorted().toList()) {
            var module = table.split("\\.")[0];
            if (!matches(files, table, "(?i)(?<!delete\\s{1,9})\\b(?:from|join)\\s+")) {
                flaws.add(table + " is not exported");
            }
            if (!isErased(files, table, new HashSet<>())) {
                flaws.add(table + " is not erased");
            }
            if (!sections.contains(module)) {
                flaws.add(table + " has no section of the child");
            }
        }
        return flaws;
    }

    private boolean isErased(List<JavaFile> files, String table, Set<String> seen) {
        return seen.add(table)
                && (matches(files, table, "(?i)\\bdelete\\s+from\\s+")
                        || hangOn.getOrDefault(table, Set.of()).stream()
                                .anyMatch(other -> isErased(files, other, seen)));
    }

    /// The SQL names the table, or puts its name in where it stands as a string in the same file.
    private static boolean matches(List<JavaFile> files, String table, String before) {
        var parts = table.split("\\.");
        var whole = Pattern.compile(before + Pattern.quote(table) + "\\b");
        var put = Pattern.compile(before + parts[0] + "\\.(\"\\s*\\+|%s)");
        return files.stream()
                .filter(file -> file.module().equals(parts[0]))
                .map(JavaFile::text)
                .anyMatch(text -> whole.matcher(text).find()
                        || (put.matcher(text).find() && text.contains('"' + parts[1] + '"')));
    }
}
