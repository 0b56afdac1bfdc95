package dk.tidlig.plan.records;

import dk.tidlig.access.Grant;
import dk.tidlig.plan.Draft;
import dk.tidlig.plan.PlanId;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Drafts of plans, each sealed as a whole and seen by its writer alone.
@Repository
public class PlanDraftRepository {
    /// So long after its last change a draft is gone.
    private static final Duration KEPT = Duration.ofDays(30);

    private static final String DRAFT = "draft";
    private final JdbcClient jdbc;
    private final SealedPlan seals;

    PlanDraftRepository(JdbcClient jdbc, SealedPlan seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    /// The draft of whoever asks.
    public Optional<Draft> find(Grant grant, PlanId plan) {
        return jdbc.sql("""
                        select d.user_id, d.base, d.revision, d.content, d.changed_at from plan.draft d
                         where d.municipality_id = :municipality and d.plan_id = :plan and d.user_id = :user
                           and d.expires_at > :now
                        """)
                .param("municipality", Tenant.current().value())
                .param("plan", plan.value())
                .param("user", grant.actor().id().value())
                .param("now", grant.at().atOffset(ZoneOffset.UTC))
                .query((row, number) -> draft(row, plan))
                .optional();
    }

    public void keep(Grant grant, PlanId plan, Draft draft) {
        var user = grant.actor().id().value();
        jdbc.sql("""
                        insert into plan.draft
                          (municipality_id, plan_id, user_id, base, revision, content, changed_at, expires_at)
                        values (:municipality, :plan, :user, :base, :revision, :content, :now, :expires)
                        on conflict (municipality_id, plan_id, user_id)
                        do update set base = excluded.base, revision = excluded.revision, content = excluded.content,
                                      changed_at = excluded.changed_at, expires_at = excluded.expires_at
                        """)
                .param("municipality", Tenant.current().value())
                .param("plan", plan.value())
                .param("user", user)
                .param("base", draft.base())
                .param("revision", draft.revision())
                .param("content", seals.seal(draft.content(), DRAFT, plan.value(), "content." + user))
                .param("now", draft.changed().atOffset(ZoneOffset.UTC))
                .param("expires", draft.changed().plus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    public void remove(Grant grant, PlanId plan) {
        jdbc.sql("""
                        delete from plan.draft
                         where municipality_id = :municipality and plan_id = :plan and user_id = :user
                        """)
                .param("municipality", Tenant.current().value())
                .param("plan", plan.value())
                .param("user", grant.actor().id().value())
                .update();
    }

    /// Drafts whose time is up, and plans that nobody ever kept a version or has a draft of.
    public int deleteExpired(Instant now) {
        int drafts = jdbc.sql("delete from plan.draft where municipality_id = :municipality and expires_at <= :now")
                .param("municipality", Tenant.current().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return drafts
                + jdbc.sql("""
                                delete from plan.plan p
                                 where p.municipality_id = :municipality and p.latest = 0
                                   and not exists (select 1 from plan.draft d
                                                    where d.municipality_id = p.municipality_id and d.plan_id = p.id)
                                """).param("municipality", Tenant.current().value()).update();
    }

    private Draft draft(ResultSet row, PlanId plan) throws SQLException {
        var user = row.getObject("user_id", UUID.class);
        return new Draft(
                row.getInt("base"),
                row.getInt("revision"),
                seals.content(row.getBytes("content"), DRAFT, plan.value(), "content." + user),
                Rows.instant(row, "changed_at"));
    }
}
