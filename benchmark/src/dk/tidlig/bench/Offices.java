package dk.tidlig.bench;

import dk.tidlig.bench.work.Workday.Place;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.secrecy.Secrets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// Looks out in the database who works in each municipality and what they can look at there.
final class Offices {
    /// Whose like is looked for: a coordinator, who may read what a working day asks for.
    static final String FIRST = "birgitte";
    private static final int EACH = 50;

    private final Connection connection;
    private final Secrets secrets;

    Offices(Connection connection, Secrets secrets) {
        this.connection = connection;
        this.secrets = secrets;
    }

    /// @param people so many log-ins together, in as many municipalities as there are
    List<Place> list(int people) throws SQLException {
        var municipalities = list("""
                select distinct e.municipality_id from identity.employment e join identity.account a on a.id = e.account_id
                 where a.username = '%1$s' or a.username like '%1$s-%%' order by 1
                """.formatted(FIRST), row -> row.getObject(1, UUID.class));
        var places = new ArrayList<Place>();
        int each = Math.ceilDiv(people, municipalities.size());
        for (var id : municipalities.subList(0, Math.min(people, municipalities.size()))) {
            places.add(place(new MunicipalityId(id), each));
        }
        connection.commit();
        return places;
    }

    private Place place(MunicipalityId id, int people) throws SQLException {
        var usernames = list("""
                select a.username from identity.employment e join identity.account a on a.id = e.account_id
                 where e.municipality_id = '%2$s' and (a.username = '%1$s' or a.username like '%1$s-%%')
                 order by length(a.username), a.username limit %3$d
                """.formatted(FIRST, id.value(), people), row -> row.getString(1));
        var children = list("""
                select distinct child_id from episode.episode where municipality_id = '%s' and closed_at is null limit %d
                """.formatted(id.value(), EACH), row -> "/children/" + row.getString(1));
        return new Place(
                several(usernames, people),
                children,
                Scene.names(connection, id),
                Scene.numbers(connection, id, secrets));
    }

    /// Where there are fewer log-ins than people, one is logged in at several desks.
    private static List<String> several(List<String> usernames, int people) {
        return IntStream.range(0, people)
                .mapToObj(it -> usernames.get(it % usernames.size()))
                .toList();
    }

    private <T> List<T> list(String sql, Scene.Reading<T> reading) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            var all = new ArrayList<T>();
            while (rows.next()) {
                all.add(reading.read(rows));
            }
            return all;
        }
    }
}
