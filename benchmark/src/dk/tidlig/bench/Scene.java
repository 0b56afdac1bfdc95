package dk.tidlig.bench;

import dk.tidlig.bench.people.People;
import dk.tidlig.bench.work.Tidlig;
import dk.tidlig.bench.work.Tidlig.Found;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.secrecy.Place;
import dk.tidlig.secrecy.Secrets;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// Looks out in the database what people of the bench will look at, and makes ready what they need: a child with a
/// long timeline, courses in which nobody has been met yet as often as the programme lets.
final class Scene {
    private static final int ENTRIES = 200;
    private static final int SOUGHT = 100;
    private static final int FAMILIES = 600;
    private static final int MOST_SESSIONS = 5;

    private final Connection connection;
    private final MunicipalityId municipality;
    private final Secrets secrets;

    Scene(Connection connection, MunicipalityId municipality, Secrets secrets) {
        this.connection = connection;
        this.municipality = municipality;
        this.secrets = secrets;
    }

    Found set(People people) throws SQLException, IOException {
        var found = new Found(
                "/children/" + longest(people),
                courses(people),
                names(connection, municipality),
                numbers(connection, municipality, secrets),
                agenda(),
                LocalDate.now().getYear());
        connection.commit();
        return found;
    }

    /// An open course, with as many calls to the family as make its timeline long.
    private UUID longest(People people) throws SQLException, IOException {
        var open = open(people);
        var child = people.again(open.child(), open.course(), 1).getFirst().child();
        try (var statement = connection.prepareStatement("""
                insert into episode.contact (municipality_id, id, episode_id, child_id, at, made, note, recorded_at, recorded_by)
                select municipality_id, gen_random_uuid(), id, child_id, opened_at + n * interval '1 minute', true,
                       'Talte med familien, samtale ' || n, opened_at + n * interval '1 minute', opened_by
                  from episode.episode, generate_series(1, ?) n
                 where municipality_id = ? and child_id = ? and closed_at is null
                """)) {
            statement.setInt(1, ENTRIES);
            statement.setObject(2, municipality.value());
            statement.setObject(3, child);
            statement.executeUpdate();
        }
        connection.commit();
        return child;
    }

    /// Families of their own for the floor: the first is met by the product, for the recording, the others after.
    List<People.Copied> spares(People people, int many) throws SQLException, IOException {
        var open = open(people);
        return people.again(open.child(), open.course(), many);
    }

    static String path(People.Copied copy) {
        return "/children/%s/courses/%s".formatted(copy.child(), copy.inside());
    }

    private List<String> courses(People people) throws SQLException, IOException {
        var open = open(people);
        var paths = new ArrayList<String>();
        for (var copy : people.again(open.child(), open.course(), FAMILIES)) {
            paths.addAll(Collections.nCopies(MOST_SESSIONS - open.sessions(), path(copy)));
        }
        Collections.shuffle(paths, new Random(1));
        return paths;
    }

    private record Open(UUID child, UUID course, int sessions) {}

    /// The demonstration's own course that has begun and had the fewest sessions.
    private Open open(People people) throws SQLException {
        return list("""
                select c.child_id, c.id, (select count(*) from session.session s
                         where s.municipality_id = c.municipality_id and s.episode_id = c.episode_id) as sessions
                  from session.course c join episode.episode e on e.municipality_id = c.municipality_id and e.id = c.episode_id
                 where c.municipality_id = ? and c.started_at is not null and c.ended_at is null and e.closed_at is null
                 order by sessions, c.asked_at, c.id
                """, row -> new Open(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getInt(3)))
                .stream()
                .filter(it -> people.isOfTemplate(it.child()))
                .findFirst()
                .orElseThrow();
    }

    static List<String> names(Connection connection, MunicipalityId municipality) throws SQLException {
        return list(connection, municipality, """
                select given_name || ' ' || family_name from child.child
                 where municipality_id = ? and given_name is not null and family_name is not null and born_on is not null
                 order by md5(id::text) limit %d
                """.formatted(SOUGHT), row -> row.getString(1));
    }

    static List<String> numbers(Connection connection, MunicipalityId municipality, Secrets secrets)
            throws SQLException {
        return list(
                connection,
                municipality,
                """
                select id, sealed from child.civil_number where municipality_id = ? and child_id is not null
                 order by md5(id::text) limit %d
                """.formatted(SOUGHT),
                row -> secrets.open(
                        row.getBytes(2),
                        new Place(municipality, "child.civil_number", row.getObject(1, UUID.class), "sealed")));
    }

    /// The last meeting of a group where whoever looks at it works.
    private String agenda() throws SQLException {
        return list("""
                        select '/groups/' || m.group_id || '/meetings/' || m.id from visitation.meeting m
                          join identity.employment e on e.municipality_id = m.municipality_id
                          join identity.account a on a.id = e.account_id
                         where a.username = '%s' and m.municipality_id <> ? order by m.held_on desc, m.id limit 1
                        """.formatted(Tidlig.AGENDA_KEEPER), row -> row.getString(1))
                .getFirst();
    }

    interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> list(String sql, Reading<T> reading) throws SQLException {
        return list(connection, municipality, sql, reading);
    }

    private static <T> List<T> list(Connection connection, MunicipalityId municipality, String sql, Reading<T> reading)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, municipality.value());
            try (var rows = statement.executeQuery()) {
                var all = new ArrayList<T>();
                while (rows.next()) {
                    all.add(reading.read(rows));
                }
                return all;
            }
        }
    }
}
