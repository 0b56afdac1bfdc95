package dk.tidlig.episode.moving;

import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
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
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was offered from here, as it lies.
@Repository
class DepartureRepository {
    private static final String SELECT = """
            select id, child_id, episode_id, to_municipality, basis, grounds, data, outcome, state, offered_at,
                   offered_by, expires_at, ended_at, reply
              from episode.departure
             where municipality_id = :municipality
            """;

    private final JdbcClient jdbc;
    private final Secrets secrets;

    DepartureRepository(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    void add(Grant grant, Departure it) {
        jdbc.sql("""
                        insert into episode.departure
                          (municipality_id, id, child_id, episode_id, to_municipality, basis, grounds, data, outcome, state,
                           offered_at, offered_by, expires_at)
                        values (:municipality, :id, :child, :episode, :to, :basis, :grounds, :data, :outcome, :state,
                                :at, :by, :expires)
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", it.id().value())
                .param("child", grant.child().value())
                .param("episode", it.episode().value())
                .param("to", it.to().value())
                .param("basis", it.basis())
                .param("grounds", secrets.seal(it.grounds(), place(it.id(), "grounds")))
                .param("data", it.data().stream().sorted().toArray(String[]::new))
                .param("outcome", it.outcome())
                .param("state", it.state().name())
                .param("at", it.offered().at().atOffset(ZoneOffset.UTC))
                .param("by", it.offered().by().value())
                .param("expires", it.expires().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The newest first.
    List<Departure> of(Grant grant) {
        return jdbc.sql(SELECT + " and child_id = :child order by offered_at desc, id")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .query((row, number) -> departure(row))
                .list();
    }

    /// Those that nobody answered in time, held as by [#hold].
    List<Departure> expired(Scope scope, Instant now) {
        return jdbc.sql(SELECT + """
                         and state = 'OFFERED' and expires_at <= :now and (:all or child_id = any(:children))
                         order by expires_at, id
                           for update
                        """)
                .param("municipality", Tenant.current().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("all", scope.all())
                .param("children", scope.children())
                .query((row, number) -> departure(row))
                .list();
    }

    /// The one that waits for an answer in the course, held; none when somebody is answering it at this moment.
    Optional<Departure> waitingOf(EpisodeId episode) {
        return jdbc.sql(SELECT + " and episode_id = :episode and state = 'OFFERED' for update skip locked")
                .param("municipality", Tenant.current().value())
                .param("episode", episode.value())
                .query((row, number) -> departure(row))
                .optional();
    }

    /// What the scope's actor offered and others answered, or let pass, since then; the newest first.
    List<Departure> answered(Scope scope, Instant since) {
        return jdbc.sql(SELECT + """
                         and state in ('ACCEPTED', 'DECLINED', 'EXPIRED') and offered_by = :me and ended_at >= :since
                         order by ended_at desc, id
                        """)
                .param("municipality", Tenant.current().value())
                .param("me", scope.actor().id().value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> departure(row))
                .list();
    }

    /// From now until the transaction ends nobody else answers it or takes it back.
    ///
    /// @param grant of the one who takes it back, or who answers in the other municipality
    Optional<Departure> hold(Grant grant, MovingId id) {
        return jdbc.sql(SELECT + " and id = :id and offered_at <= :now for update")
                .param("municipality", Tenant.current().value())
                .param("now", grant.at().atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .query((row, number) -> departure(row))
                .optional();
    }

    void end(MovingId id, MovingState state, Instant at, @Nullable String reply) {
        jdbc.sql("""
                        update episode.departure set state = :state, ended_at = :at, reply = :reply
                         where municipality_id = :municipality and id = :id and state = 'OFFERED'
                        """)
                .param("state", state.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("reply", secrets.sealIfPresent(reply, place(id, "reply")))
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .update();
    }

    int erase(Grant grant) {
        return jdbc.sql("delete from episode.departure where municipality_id = :municipality and child_id = :child")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .update();
    }

    private Departure departure(ResultSet row) throws SQLException {
        var id = new MovingId(row.getObject("id", UUID.class));
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Departure(
                id,
                new ChildId(row.getObject("child_id", UUID.class)),
                new EpisodeId(row.getObject("episode_id", UUID.class)),
                new MunicipalityId(row.getObject("to_municipality", UUID.class)),
                row.getString("basis"),
                secrets.open(row.getBytes("grounds"), place(id, "grounds")),
                Set.of((String[]) row.getArray("data").getArray()),
                row.getString("outcome"),
                MovingState.valueOf(row.getString("state")),
                new Stamp(
                        row.getObject("offered_at", OffsetDateTime.class).toInstant(),
                        new UserId(row.getObject("offered_by", UUID.class))),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                secrets.openIfPresent(row.getBytes("reply"), place(id, "reply")));
    }

    private static Place place(MovingId id, String column) {
        return new Place(Tenant.current(), "episode.departure", id.value(), column);
    }
}
