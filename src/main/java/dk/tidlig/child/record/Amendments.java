package dk.tidlig.child.record;

import dk.tidlig.access.Grant;
import dk.tidlig.child.Amendment;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.secrecy.Place;
import dk.tidlig.secrecy.Secrets;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was amended, by whom, from what to what. Sealed, for an old value may be an address.
@Repository
public class Amendments {
    private final JdbcClient jdbc;
    private final Secrets secrets;

    Amendments(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    public void note(Grant grant, Amendment.Subject subject, UUID subjectId, Map<String, Change> changes) {
        changes.forEach((field, change) -> note(grant, subject, subjectId, field, change));
    }

    /// All that was amended on the child, the newest first.
    public List<Amendment> of(Grant grant) {
        return jdbc.sql("""
                        select id, at, by, subject, subject_id, field, old_sealed, new_sealed
                          from child.amendment
                         where municipality_id = :municipality and child_id = :child
                         order by at desc, field
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .query((row, number) -> read(row))
                .list();
    }

    private void note(Grant grant, Amendment.Subject subject, UUID subjectId, String field, Change change) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into child.amendment
                          (municipality_id, id, child_id, at, by, subject, subject_id, field, old_sealed, new_sealed)
                        values (:municipality, :id, :child, :at, :by, :subject, :subjectId, :field, :old::bytea, :new::bytea)
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", id)
                .param("child", grant.child().value())
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .param("subject", subject.code())
                .param("subjectId", subjectId)
                .param("field", field)
                .param("old", secrets.sealIfPresent(change.before(), place(id, "old_sealed")))
                .param("new", secrets.sealIfPresent(change.after(), place(id, "new_sealed")))
                .update();
    }

    private Amendment read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Amendment(
                new Stamp(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        new UserId(row.getObject("by", UUID.class))),
                Amendment.Subject.of(row.getString("subject")),
                row.getObject("subject_id", UUID.class),
                row.getString("field"),
                opened(row, "old_sealed", id),
                opened(row, "new_sealed", id));
    }

    private @Nullable String opened(ResultSet row, String column, UUID id) throws SQLException {
        return secrets.openIfPresent(row.getBytes(column), place(id, column));
    }

    private static Place place(UUID row, String column) {
        return new Place(Tenant.current(), "child.amendment", row, column);
    }
}
