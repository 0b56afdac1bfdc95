package dk.tidlig.relaylog;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Logs under way across children: ids and days only. What is told of one is asked of the gate, child by child.
@Repository
public class OpenLogs {
    private static final String SELECT = """
            select l.child_id, l.episode_id, l.opened_at is not null as open, l.follow_up_on, a.user_id as absent, a.stand_in,
                   o.to_user as offered_to, o.answer_by,
                   case when o.id is null and last.over_how = 'DECLINED' then last.over_at end as declined_at
              from relaylog.log l
              left join relaylog.absence a
                on a.municipality_id = l.municipality_id and a.log_id = l.id and a.ended_at is null
               and :today between a.from_on and a.until_on
              left join relaylog.offer o
                on o.municipality_id = l.municipality_id and o.log_id = l.id and o.over_at is null
              left join lateral (
                select d.over_how, d.over_at from relaylog.offer d
                 where d.municipality_id = l.municipality_id and d.log_id = l.id and d.over_at is not null
                 order by d.over_at desc limit 1) last on true
             where l.municipality_id = :municipality and l.closed_at is null
            """;

    private final JdbcClient jdbc;

    OpenLogs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param absent the holder who is away today, and who stands in for them
    /// @param declinedAt when the last offer was declined; null when another followed
    /// @param offeredTo to whom the baton is offered, also when the day to answer is past
    public record UnderWay(
            ChildId child,
            EpisodeId episode,
            boolean open,
            @Nullable LocalDate followUpOn,
            @Nullable UserId absent,
            @Nullable UserId standIn,
            @Nullable UserId offeredTo,
            @Nullable LocalDate answerBy,
            @Nullable Instant declinedAt) {}

    public List<UnderWay> all(LocalDate today) {
        return jdbc.sql(SELECT + " order by l.begun_at")
                .param("municipality", Tenant.current().value())
                .param("today", today)
                .query(OpenLogs::underWay)
                .list();
    }

    /// Those that the user takes part in, stands in in, or is around the child of.
    ///
    /// @param around children that the user is around
    public List<UnderWay> of(UserId user, UUID[] around, LocalDate today) {
        return jdbc.sql(SELECT + """
                           and (a.stand_in = :user or l.child_id = any(:around)
                                or exists (select from relaylog.participant p
                                            where p.municipality_id = l.municipality_id and p.log_id = l.id
                                              and p.user_id = :user and p.to_at is null))
                         order by l.begun_at
                        """)
                .param("municipality", Tenant.current().value())
                .param("today", today)
                .param("user", user.value())
                .param("around", around)
                .query(OpenLogs::underWay)
                .list();
    }

    private static UnderWay underWay(ResultSet row, int number) throws SQLException {
        return new UnderWay(
                new ChildId(row.getObject("child_id", UUID.class)),
                new EpisodeId(row.getObject("episode_id", UUID.class)),
                row.getBoolean("open"),
                row.getObject("follow_up_on", LocalDate.class),
                RelayRows.mayUser(row, "absent"),
                RelayRows.mayUser(row, "stand_in"),
                RelayRows.mayUser(row, "offered_to"),
                row.getObject("answer_by", LocalDate.class),
                instant(row));
    }

    private static @Nullable Instant instant(ResultSet row) throws SQLException {
        var at = row.getObject("declined_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
