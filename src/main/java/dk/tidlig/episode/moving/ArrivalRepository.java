package dk.tidlig.episode.moving;

import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.secrecy.Place;
import dk.tidlig.secrecy.Secrets;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// What was offered to here, as it lies: sealed, under this municipality alone.
@Repository
class ArrivalRepository {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SELECT = """
            select id, from_municipality, state, package, arrived_at, expires_at, ended_at
              from episode.arrival
             where municipality_id = :municipality
            """;

    private final JdbcClient jdbc;
    private final Secrets secrets;

    ArrivalRepository(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    void add(MovingId id, MunicipalityId from, Instant at, Instant expires, BroughtAlong brought) {
        jdbc.sql("""
                        insert into episode.arrival
                          (municipality_id, id, from_municipality, state, package, arrived_at, expires_at)
                        values (:municipality, :id, :from, 'OFFERED', :package, :at, :expires)
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .param("from", from.value())
                .param("package", secrets.seal(JSON.writeValueAsString(brought), place(id)))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Those that wait for an answer, without what is in them.
    List<Arrival> waiting(Scope scope, Instant now) {
        return jdbc.sql("""
                        select id, from_municipality, state, null::bytea as package, arrived_at, expires_at, ended_at
                          from episode.arrival
                         where municipality_id = :municipality and state = 'OFFERED' and expires_at > :now and :all
                         order by expires_at, id
                        """)
                .param("municipality", Tenant.current().value())
                .param("all", scope.all())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> arrival(row))
                .list();
    }

    Optional<Arrival> find(Grant grant, MovingId id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("municipality", grant.actor().municipality().value())
                .param("id", id.value())
                .query((row, number) -> arrival(row))
                .optional();
    }

    /// What came along with the child.
    List<Arrival> of(Grant grant) {
        return jdbc.sql(SELECT + " and child_id = :child order by ended_at desc, id")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .query((row, number) -> arrival(row))
                .list();
    }

    void accept(Grant grant, MovingId id, ChildId child, EpisodeId episode) {
        jdbc.sql("""
                        update episode.arrival
                           set state = 'ACCEPTED', child_id = :child, episode_id = :episode, ended_at = :at, ended_by = :by
                         where municipality_id = :municipality and id = :id and state = 'OFFERED'
                        """)
                .param("child", child.value())
                .param("episode", episode.value())
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .update();
    }

    /// It is not taken over, and what was in it goes.
    void end(MovingId id, MovingState state, Instant at) {
        jdbc.sql("""
                        update episode.arrival set state = :state, ended_at = :at, package = null
                         where municipality_id = :municipality and id = :id and state = 'OFFERED'
                        """)
                .param("state", state.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .update();
    }

    int erase(Grant grant) {
        return jdbc.sql("delete from episode.arrival where municipality_id = :municipality and child_id = :child")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .update();
    }

    private Arrival arrival(ResultSet row) throws SQLException {
        var id = new MovingId(row.getObject("id", UUID.class));
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        var sealed = row.getBytes("package");
        return new Arrival(
                id,
                new MunicipalityId(row.getObject("from_municipality", UUID.class)),
                MovingState.valueOf(row.getString("state")),
                row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                sealed == null ? null : JSON.readValue(secrets.open(sealed, place(id)), BroughtAlong.class));
    }

    private static Place place(MovingId id) {
        return new Place(Tenant.current(), "episode.arrival", id.value(), "package");
    }
}
