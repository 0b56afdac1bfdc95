package dk.tidlig.relaylog.section;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.relaylog.RelayRows;
import dk.tidlig.shell.Words;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who stands how to a child's log: ids only, for the gate.
@Repository
class LogsAround {
    private static final String SELECT = """
            select l.child_id, l.episode_id, l.closed_by, a.user_id as absent, a.stand_in,
                   array(select p.user_id from relaylog.participant p
                          where p.municipality_id = l.municipality_id and p.log_id = l.id and p.to_at is null) as participants
              from relaylog.log l
              left join relaylog.absence a
                on a.municipality_id = l.municipality_id and a.log_id = l.id and a.ended_at is null
               and :today between a.from_on and a.until_on
             where l.municipality_id = :municipality
            """;

    private final JdbcClient jdbc;
    private final Words words;

    LogsAround(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /// @param absent the holder who is away today
    /// @param closedBy who closed it; null while it is under way
    record Around(
            ChildId child,
            EpisodeId episode,
            Set<UserId> participants,
            @Nullable UserId absent,
            @Nullable UserId standIn,
            @Nullable UserId closedBy) {
        boolean underWay() {
            return closedBy == null;
        }
    }

    /// The child's logs under way, and those closed today or yesterday.
    List<Around> of(ChildId child) {
        var yesterday = words.today().minusDays(1).atStartOfDay(words.zone());
        return jdbc.sql(SELECT + " and l.child_id = :child and (l.closed_at is null or l.closed_at >= :yesterday)")
                .param("today", words.today())
                .param("municipality", Tenant.current().value())
                .param("child", child.value())
                .param("yesterday", yesterday.toInstant().atOffset(ZoneOffset.UTC))
                .query(LogsAround::around)
                .list();
    }

    /// Logs under way in which the user stands in today.
    List<Around> stoodInFor(UserId user) {
        return jdbc.sql(SELECT + " and l.closed_at is null and a.stand_in = :user")
                .param("today", words.today())
                .param("municipality", Tenant.current().value())
                .param("user", user.value())
                .query(LogsAround::around)
                .list();
    }

    private static Around around(ResultSet row, int number) throws SQLException {
        return new Around(
                new ChildId(row.getObject("child_id", UUID.class)),
                new EpisodeId(row.getObject("episode_id", UUID.class)),
                Stream.of((UUID[]) row.getArray("participants").getArray())
                        .map(UserId::new)
                        .collect(Collectors.toSet()),
                RelayRows.mayUser(row, "absent"),
                RelayRows.mayUser(row, "stand_in"),
                RelayRows.mayUser(row, "closed_by"));
    }
}
