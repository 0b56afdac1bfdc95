package dk.tidlig.drill;

import java.sql.Connection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Which children there are, and whose they are: as the owner of the database sees it, not the program.
///
/// @param names of adults and professionals, which a child's may be too
record Census(List<Kid> children, Map<String, Person> people, Set<String> names) {
    /// @param episode a course of the child's, or nothing
    record Kid(String id, String municipality, String name, String episode) {}

    /// @param municipalities where the log-in belongs
    /// @param own the children of a parent; none of a professional
    record Person(String account, Set<String> municipalities, Set<String> own) {
        boolean parent() {
            return !own.isEmpty();
        }
    }

    static Census of(Connection connection) {
        var database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        var people = new HashMap<String, Person>();
        Stream.of("""
                select a.username, a.id::text as account, m.code, null as child from identity.account a
                  join identity.employment e on e.account_id = a.id
                  join tenancy.municipality m on m.id = e.municipality_id""", """
                select a.username, a.id::text as account, m.code, l.child_id::text as child from identity.account a
                  join family.log_in l on l.account_id = a.id and l.ended_at is null
                  join tenancy.municipality m on m.id = l.municipality_id""").forEach(all -> database.sql(all).query(row -> {
            var person = people.computeIfAbsent(row.getString("username"), name -> person(row));
            person.municipalities().add(row.getString("code"));
            if (row.getString("child") != null) {
                person.own().add(row.getString("child"));
            }
        }));
        return new Census(children(database), people, names(database));
    }

    private static Person person(java.sql.ResultSet row) {
        try {
            return new Person(row.getString("account"), new HashSet<>(), new HashSet<>());
        } catch (java.sql.SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /// By name, so that the same number is the same child on every ground.
    private static List<Kid> children(JdbcClient database) {
        return database.sql("""
                        select c.id::text, m.code, concat_ws(' ', c.given_name, c.family_name) as name,
                               coalesce((select min(e.id::text) from episode.episode e where e.child_id = c.id), '') as episode
                          from child.child c join tenancy.municipality m on m.id = c.municipality_id
                         order by m.code, name, c.born_on""")
                .query((row, at) -> new Kid(
                        row.getString("id"), row.getString("code"), row.getString("name"), row.getString("episode")))
                .list();
    }

    private static Set<String> names(JdbcClient database) {
        return new HashSet<>(database.sql("""
                        select display_name from identity.account
                        union select concat_ws(' ', given_name, family_name) from child.adult""")
                .query(String.class)
                .list());
    }

    /// Those whom this one may see, as far as municipality and parenthood go.
    List<Kid> near(String who) {
        return children.stream().filter(it -> !isStrange(it, people.get(who))).toList();
    }

    /// Those of whom this one may never see anything.
    List<Kid> strange(String who) {
        return children.stream().filter(it -> isStrange(it, people.get(who))).toList();
    }

    private static boolean isStrange(Kid child, Person person) {
        return person.parent()
                ? !person.own().contains(child.id())
                : !person.municipalities().contains(child.municipality());
    }

    /// What must stand on no page of this one's: the numbers of strange children, and their names where nobody near
    /// is called the same.
    Set<String> hiddenFrom(String who) {
        var near = near(who).stream().map(Kid::name).collect(Collectors.toSet());
        return strange(who).stream()
                .flatMap(it -> Stream.of(it.id(), it.name()))
                .filter(it -> it.length() == 36 || it.contains(" ") && !near.contains(it) && !names.contains(it))
                .collect(Collectors.toSet());
    }
}
