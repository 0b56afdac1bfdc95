package dk.tidlig.detection.screening;

import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.ProgrammeVersionId;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the counting needs of erased children's screenings. It points at no child.
@Repository
class PastScreenings {
    private final JdbcClient jdbc;

    PastScreenings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What is counted of a family.
    ///
    /// @param reason why it is not done
    record Counted(
            ProgrammeVersionId version,
            UserId responsible,
            Standing standing,
            @Nullable String reason) {
        static Counted of(Screening it, LocalDate today) {
            var reason = it.reason();
            return new Counted(
                    it.version(), it.responsible(), it.standing(today), reason == null ? null : reason.code());
        }
    }

    /// As it stood that day, with the quarter it was due in; nothing when none was due. A day would point at a
    /// birthday.
    void keep(Grant grant, Screening it, LocalDate today) {
        var counted = Counted.of(it.endedBy(today), today);
        if (!counted.standing().counted()) {
            return;
        }
        jdbc.sql("""
                        insert into detection.past_screening
                          (municipality_id, programme_version_id, responsible_id, due_on, standing, reason)
                        values (:municipality, :version, :responsible, :due, :standing, :reason)
                        """)
                .param("municipality", grant.actor().municipality().value())
                .param("version", counted.version().value())
                .param("responsible", counted.responsible().value())
                .param("due", Quarters.first(Objects.requireNonNull(it.window()).dueOn()))
                .param("standing", counted.standing().name())
                .param("reason", counted.reason())
                .update();
    }

    /// Those that became due from the one day to the other, both with; for whoever counts all children.
    List<Counted> due(Scope scope, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select programme_version_id, responsible_id, standing, reason from detection.past_screening
                         where municipality_id = :municipality and :all and due_on between :from and :to
                        """)
                .param("municipality", Tenant.current().value())
                .param("all", scope.all())
                .param("from", from)
                .param("to", to)
                .query((row, number) -> new Counted(
                        new ProgrammeVersionId(row.getObject("programme_version_id", UUID.class)),
                        new UserId(row.getObject("responsible_id", UUID.class)),
                        Standing.valueOf(row.getString("standing")),
                        row.getString("reason")))
                .list();
    }
}
