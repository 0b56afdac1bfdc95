package dk.tidlig.intake.keeping;

import dk.tidlig.episode.keeping.ClosedIntake;
import dk.tidlig.episode.keeping.Keeper;
import dk.tidlig.episode.keeping.KeptRecord;
import dk.tidlig.episode.keeping.KeptRecord.What;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.programme.ProgrammeVersionId;
import dk.tidlig.shell.Words;
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

/// Enquiries and referrals: those that wait run, those that were declined or taken back are kept for a time. What
/// became
/// a course is kept with it.
@Component
class IntakeKeeper implements Keeper {
    private static final String ALL = """
            select e.child_id, 'ENQUIRY' as what, e.programme_version_id, e.decided_at
              from intake.enquiry e
             where e.municipality_id = :municipality and e.decided is distinct from 'accepted'
            union all
            select c.child_id, 'REFERRAL', r.programme_version_id, r.decided_at
              from intake.referral r
              join intake.referral_child c on c.municipality_id = r.municipality_id and c.referral_id = r.id
             where r.municipality_id = :municipality and c.episode_id is null
            """;

    private final JdbcClient jdbc;
    private final ClosedIntake closed;
    private final Words words;

    IntakeKeeper(JdbcClient jdbc, ClosedIntake closed, Words words) {
        this.jdbc = jdbc;
        this.closed = closed;
        this.words = words;
    }

    @Override
    public Set<ChildId> over(LocalDate today) {
        var decided = jdbc.sql("select * from (" + ALL + ") whole where decided_at is not null")
                .param("municipality", Tenant.current().value())
                .query((row, number) -> kept(row))
                .list();
        return decided.stream()
                .filter(record -> record.over(today))
                .map(KeptRecord::child)
                .collect(Collectors.toSet());
    }

    @Override
    public List<KeptRecord> of(Collection<ChildId> children) {
        return jdbc.sql("select * from (" + ALL + ") whole where child_id = any(:children)")
                .param("municipality", Tenant.current().value())
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .query((row, number) -> kept(row))
                .list();
    }

    private KeptRecord kept(ResultSet row) throws SQLException {
        var decided = row.getObject("decided_at", OffsetDateTime.class);
        return closed.record(
                new ChildId(uuid(row, "child_id")),
                What.valueOf(row.getString("what")),
                new ProgrammeVersionId(uuid(row, "programme_version_id")),
                decided == null ? null : words.dayOf(decided.toInstant()));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class), column);
    }
}
