package dk.tidlig.architecture;

import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Style rule 15: SQL in module X names only schema X. `insight` names `*_fact` views of others; a migration may let a
/// foreign key point upstream, uses the four words of tenancy, and may ask for a municipality's zone.
final class SqlSchemas {
    private static final Pattern SQL =
            Pattern.compile("(?is).*\\b(select|insert into|update|delete from|from|join|truncate|copy)\\b.*");
    private static final Pattern WORDS = Pattern.compile("tenancy\\.((house|guard|fact|learn)\\s*\\(|municipality\\b)");

    /// What a foreign key of a migration may name, and nothing else may.
    private static final Pattern REFERENCES = Pattern.compile("(?i)references\\s+([a-z_]+)\\.[a-z_]+");

    private final Map<String, Set<String>> upstream;
    private final Pattern names;

    /// @param upstream each module and what it may depend on
    SqlSchemas(Map<String, Set<String>> upstream) {
        this.upstream = upstream;
        this.names = Pattern.compile(upstream.keySet().stream()
                .collect(Collectors.joining("|", "(?<![\\w./-])(plumbing|", ")\\.([a-z][a-z_]*)(?![\\w./-])")));
    }

    List<String> check(JavaFile file) {
        var flaws = new ArrayList<String>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                if (literal.getValue() instanceof String text
                        && SQL.matcher(text).matches()) {
                    strangers(file.module(), text).forEach(name -> flaws.add(file.at(literal, "SQL names " + name)));
                }
                return null;
            }
        }.scan(file.unit(), null);
        return flaws;
    }

    /// @param folder the module's folder that the migration lies in
    List<String> checkMigration(String folder, String name, String sql) {
        var flaws = new ArrayList<String>();
        var own = folder.equals("database") ? "plumbing" : folder;
        var text = sql.replaceAll("--.*", "");
        var references = REFERENCES.matcher(text);
        while (references.find()) {
            var target = references.group(1);
            if (!target.equals(own) && !upstream.getOrDefault(folder, Set.of()).contains(target)) {
                flaws.add(name + ": a foreign key to " + target + ", which is not upstream of " + folder);
            }
        }
        var rest = WORDS.matcher(text.replaceAll(REFERENCES.pattern(), ""))
                .replaceAll("")
                .replaceAll("'[^']*'", "");
        strangers(own, rest).forEach(it -> flaws.add(name + ": names " + it));
        return flaws;
    }

    private List<String> strangers(String module, String sql) {
        var found = new ArrayList<String>();
        var matcher = names.matcher(sql);
        while (matcher.find()) {
            boolean own = matcher.group(1).equals(module);
            boolean fact = module.equals("insight") && matcher.group(2).endsWith("_fact");
            if (!own && !fact && !matcher.group().equals("tenancy.learn")) {
                found.add(matcher.group());
            }
        }
        return found;
    }
}
