package dk.tidlig.safeguarding;

import dk.tidlig.episode.keeping.Keeper;
import dk.tidlig.episode.keeping.KeptRecord;
import dk.tidlig.episode.keeping.KeptRecord.What;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Notifications: one that is received and not done with runs. One that a course ended with goes with the course; one
/// that stands on the child alone has no end, for no programme sets one.
@Component
class NotificationKeeper implements Keeper {
    private final JdbcClient jdbc;

    NotificationKeeper(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<ChildId> over(LocalDate today) {
        return Set.of();
    }

    @Override
    public List<KeptRecord> of(Collection<ChildId> children) {
        return jdbc.sql("""
                        select child_id, running from (
                            select n.child_id, n.episode_id,
                                   n.received_at is not null
                                   and (select count(*) from safeguarding.step s
                                         where s.municipality_id = n.municipality_id and s.notification_id = n.id) < 3
                                   as running
                              from safeguarding.notification n
                             where n.municipality_id = :municipality and n.child_id = any(:children)) made
                         where running or episode_id is null
                        """)
                .param("municipality", Tenant.current().value())
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .query((row, number) -> kept(
                        new ChildId(Objects.requireNonNull(row.getObject("child_id", UUID.class))),
                        row.getBoolean("running")))
                .list();
    }

    private static KeptRecord kept(ChildId child, boolean running) {
        return running
                ? KeptRecord.running(child, What.NOTIFICATION, null)
                : KeptRecord.ended(child, What.NOTIFICATION, null, null);
    }
}
