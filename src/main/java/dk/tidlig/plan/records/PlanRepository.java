package dk.tidlig.plan.records;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.plan.Plan;
import dk.tidlig.plan.PlanId;
import dk.tidlig.programme.ProgrammeVersionId;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Plans and the courses in them; what a plan says lies in its versions.
@Repository
public class PlanRepository {
    private static final String SELECT = """
            select p.id, p.programme_version_id, p.begun_at, p.begun_by, p.latest, p.first_by, p.ended_on
              from plan.plan p
             where p.municipality_id = :municipality
               and exists (select 1 from plan.subject s
                            where s.municipality_id = p.municipality_id and s.plan_id = p.id and s.child_id = :child)
            """;
    private final JdbcClient jdbc;

    PlanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The child's plans, the newest first.
    public List<Plan> of(Grant grant) {
        return jdbc
                .sql(SELECT + " order by p.begun_at desc, p.id")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .query(PlanRepository::bare)
                .list()
                .stream()
                .map(plan -> whole(grant, plan))
                .toList();
    }

    public Optional<Plan> find(Grant grant, PlanId plan) {
        return jdbc.sql(SELECT + " and p.id = :plan")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .param("plan", plan.value())
                .query(PlanRepository::bare)
                .optional()
                .map(found -> whole(grant, found));
    }

    /// Held until the transaction ends: whoever writes waits for the one before.
    public Optional<Plan> hold(Grant grant, PlanId plan) {
        return jdbc.sql(SELECT + " and p.id = :plan for update")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .param("plan", plan.value())
                .query(PlanRepository::bare)
                .optional()
                .map(found -> whole(grant, found));
    }

    public void begin(Grant grant, PlanId plan, ProgrammeVersionId programme) {
        jdbc.sql("""
                        insert into plan.plan (municipality_id, id, programme_version_id, begun_at, begun_by)
                        values (:municipality, :id, :programme, :at, :by)
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", plan.value())
                .param("programme", programme.value())
                .param("at", utc(grant.at()))
                .param("by", grant.actor().id().value())
                .update();
    }

    /// @param grant for the child that comes into the plan, or back
    /// @return false when its course has another plan
    public boolean join(Grant grant, PlanId plan, EpisodeId episode) {
        return jdbc.sql("""
                                insert into plan.subject
                                  (municipality_id, plan_id, child_id, episode_id, joined_at, joined_by)
                                select :municipality, :plan, :child, :episode, :at, :by
                                 where not exists (select 1 from plan.subject other
                                                    where other.municipality_id = :municipality
                                                      and other.episode_id = :episode and other.left_at is null
                                                      and other.plan_id <> :plan)
                                on conflict (municipality_id, plan_id, child_id)
                                do update set left_at = null, episode_id = excluded.episode_id
                                """)
                        .param("municipality", Tenant.current().value())
                        .param("plan", plan.value())
                        .param("child", grant.child().value())
                        .param("episode", episode.value())
                        .param("at", utc(grant.at()))
                        .param("by", grant.actor().id().value())
                        .update()
                == 1;
    }

    public void leave(Grant grant, PlanId plan) {
        jdbc.sql("""
                        update plan.subject set left_at = greatest(:at, joined_at)
                         where municipality_id = :municipality and plan_id = :plan and child_id = :child
                           and left_at is null
                        """)
                .param("municipality", Tenant.current().value())
                .param("plan", plan.value())
                .param("child", grant.child().value())
                .param("at", utc(grant.at()))
                .update();
    }

    public void kept(PlanId plan, int latest, LocalDate firstBy) {
        jdbc.sql("""
                        update plan.plan set latest = :latest, first_by = coalesce(first_by, :by)
                         where municipality_id = :municipality and id = :plan
                        """)
                .param("municipality", Tenant.current().value())
                .param("plan", plan.value())
                .param("latest", latest)
                .param("by", firstBy)
                .update();
    }

    public void end(PlanId plan, LocalDate on, Stamp stamp) {
        jdbc.sql("""
                        update plan.plan set ended_on = :on, ended_at = :at, ended_by = :by
                         where municipality_id = :municipality and id = :plan and ended_on is null
                        """)
                .param("municipality", Tenant.current().value())
                .param("plan", plan.value())
                .param("on", on)
                .param("at", utc(stamp.at()))
                .param("by", stamp.by().value())
                .update();
        jdbc.sql("""
                        update plan.subject set left_at = greatest(:at, joined_at)
                         where municipality_id = :municipality and plan_id = :plan and left_at is null
                        """)
                .param("municipality", Tenant.current().value())
                .param("plan", plan.value())
                .param("at", utc(stamp.at()))
                .update();
    }

    /// A course that is closed leaves its plan, and a plan without a course has ended. There is no grant: the closing
    /// has passed the gate.
    public void courseClosed(EpisodeId episode, LocalDate on, Stamp stamp) {
        var plans = jdbc.sql("""
                        update plan.subject set left_at = greatest(:at, joined_at)
                         where municipality_id = :municipality and episode_id = :episode and left_at is null
                        returning plan_id
                        """)
                .param("municipality", Tenant.current().value())
                .param("episode", episode.value())
                .param("at", utc(stamp.at()))
                .query(UUID.class)
                .list();
        for (var plan : plans) {
            boolean others = jdbc.sql("""
                            select exists (select 1 from plan.subject where municipality_id = :municipality
                                            and plan_id = :plan and left_at is null)
                            """)
                    .param("municipality", Tenant.current().value())
                    .param("plan", plan)
                    .query(Boolean.class)
                    .single();
            if (!others) {
                end(new PlanId(plan), on, stamp);
            }
        }
    }

    /// The child's part of its plans; a plan that is for no other child goes whole.
    public int erase(Grant grant) {
        var plans = jdbc.sql("""
                        delete from plan.subject where municipality_id = :municipality and child_id = :child
                        returning plan_id
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .query(UUID.class)
                .list();
        int rows = plans.size()
                + jdbc.sql("delete from plan.regard where municipality_id = :municipality and child_id = :child")
                        .param("municipality", Tenant.current().value())
                        .param("child", grant.child().value())
                        .update();
        if (plans.isEmpty()) {
            return rows;
        }
        // what somebody is about to write may speak of the child
        rows += jdbc.sql("delete from plan.draft where municipality_id = :municipality and plan_id = any(:plans)")
                .param("municipality", Tenant.current().value())
                .param("plans", plans.toArray(UUID[]::new))
                .update();
        return rows
                + jdbc.sql("""
                                delete from plan.plan p where p.municipality_id = :municipality and p.id = any(:plans)
                                   and not exists (select 1 from plan.subject s
                                                    where s.municipality_id = p.municipality_id and s.plan_id = p.id)
                                """)
                        .param("municipality", Tenant.current().value())
                        .param("plans", plans.toArray(UUID[]::new))
                        .update();
    }

    private Plan whole(Grant grant, Plan bare) {
        return new Plan(
                bare.id(),
                bare.programme(),
                bare.begun(),
                bare.latest(),
                bare.firstBy(),
                bare.endedOn(),
                subjects(grant, bare.id()));
    }

    /// The child of the grant first, then in the order they came into the plan.
    private List<Plan.Subject> subjects(Grant grant, PlanId plan) {
        return jdbc.sql("""
                        select child_id, episode_id, left_at from plan.subject
                         where municipality_id = :municipality and plan_id = :plan
                         order by child_id <> :child, joined_at, child_id
                        """)
                .param("municipality", Tenant.current().value())
                .param("plan", plan.value())
                .param("child", grant.child().value())
                .query((row, number) -> new Plan.Subject(
                        new ChildId(row.getObject("child_id", UUID.class)),
                        new EpisodeId(row.getObject("episode_id", UUID.class)),
                        row.getObject("left_at") == null ? null : Rows.instant(row, "left_at")))
                .list();
    }

    private static Plan bare(ResultSet row, int number) throws SQLException {
        return new Plan(
                new PlanId(row.getObject("id", UUID.class)),
                new ProgrammeVersionId(row.getObject("programme_version_id", UUID.class)),
                new Stamp(Rows.instant(row, "begun_at"), new UserId(row.getObject("begun_by", UUID.class))),
                row.getInt("latest"),
                row.getObject("first_by", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                List.of());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
