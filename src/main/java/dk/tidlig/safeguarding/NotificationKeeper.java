package dk.tidlig.safeguarding;

import dk.tidlig.episode.keeping.Keeper;
import dk.tidlig.episode.keeping.KeptRecord;
import dk.tidlig.episode.keeping.KeptRecord.What;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.programme.duty.NotificationDuties;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Notifications: one that is received and not done with runs. One that a course ended with goes with the course; one
/// that stands on the child alone is kept as long as the land's file says, from when it was done with.
@Component
class NotificationKeeper implements Keeper {
    private static final String ENDS = """
            select made.child_id, made.running, made.ended_at, made.episode_id from (
                select n.child_id, n.episode_id,
                       n.received_at is not null and count(s.kind) < %s as running,
                       coalesce(max(s.made_at), n.made_at) as ended_at
                  from safeguarding.notification n
                  left join safeguarding.step s
                    on s.municipality_id = n.municipality_id and s.notification_id = n.id
                 where n.municipality_id = :municipality
                 group by n.municipality_id, n.id) made
            """.formatted(StepRepository.ASKED);
    private final JdbcClient jdbc;
    private final NotificationDuties duties;
    private final Municipalities municipalities;

    NotificationKeeper(JdbcClient jdbc, NotificationDuties duties, Municipalities municipalities) {
        this.jdbc = jdbc;
        this.duties = duties;
        this.municipalities = municipalities;
    }

    @Override
    public Set<ChildId> over(LocalDate today) {
        return jdbc
                .sql(ENDS + " where not made.running and made.episode_id is null")
                .param("municipality", Tenant.current().value())
                .query((row, number) -> kept(row))
                .list()
                .stream()
                .filter(it -> it.over(today))
                .map(KeptRecord::child)
                .collect(Collectors.toSet());
    }

    @Override
    public List<KeptRecord> of(Collection<ChildId> children) {
        return jdbc.sql(ENDS + " where made.child_id = any(:children) and (made.running or made.episode_id is null)")
                .param("municipality", Tenant.current().value())
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .query((row, number) -> kept(row))
                .list();
    }

    private KeptRecord kept(ResultSet row) throws SQLException {
        var child = new ChildId(Objects.requireNonNull(row.getObject("child_id", UUID.class)));
        if (row.getBoolean("running")) {
            return KeptRecord.running(child, What.NOTIFICATION, null);
        }
        var ended = row.getObject("ended_at", OffsetDateTime.class)
                .toInstant()
                .atZone(municipalities.current().zone())
                .toLocalDate();
        return KeptRecord.ended(
                child, What.NOTIFICATION, null, duties.here().retention().lastDay(ended));
    }
}
