package dk.tidlig.episode.retention;

import dk.tidlig.episode.keeping.Keeper;
import dk.tidlig.episode.keeping.KeptRecord;
import dk.tidlig.episode.keeping.KeptRecord.What;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.programme.ProgrammeVersionId;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Courses: open ones run, closed ones are kept until the day that was counted when they were closed.
@Component
class CourseKeeper implements Keeper {
    private final JdbcClient jdbc;

    CourseKeeper(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<ChildId> over(LocalDate today) {
        return new HashSet<>(jdbc.sql("""
                        select distinct child_id from episode.episode
                         where municipality_id = :municipality and keep_until < :today
                        """)
                .param("municipality", Tenant.current().value())
                .param("today", today)
                .query((row, number) -> child(row))
                .list());
    }

    @Override
    public List<KeptRecord> of(Collection<ChildId> children) {
        return jdbc.sql("""
                        select child_id, programme_version_id, closed_at is null as running, keep_until
                          from episode.episode
                         where municipality_id = :municipality and child_id = any(:children)
                         order by opened_at
                        """)
                .param("municipality", Tenant.current().value())
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .query((row, number) -> new KeptRecord(
                        child(row),
                        What.COURSE,
                        new ProgrammeVersionId(
                                Objects.requireNonNull(row.getObject("programme_version_id", UUID.class))),
                        row.getBoolean("running"),
                        row.getObject("keep_until", LocalDate.class)))
                .list();
    }

    private static ChildId child(ResultSet row) throws SQLException {
        return new ChildId(Objects.requireNonNull(row.getObject("child_id", UUID.class)));
    }
}
