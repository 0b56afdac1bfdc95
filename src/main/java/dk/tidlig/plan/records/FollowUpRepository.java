package dk.tidlig.plan.records;

import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.plan.FollowUpId;
import dk.tidlig.plan.GoalId;
import dk.tidlig.plan.PlanId;
import dk.tidlig.plan.content.FollowUp;
import dk.tidlig.plan.content.FollowUp.GoalSeen;
import dk.tidlig.plan.content.FollowUp.Next;
import dk.tidlig.programme.ProgrammeVersionId;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Follow-ups of plans. They are only added.
@Repository
public class FollowUpRepository {
    private static final String TABLE = "follow_up";
    private static final String SEEN = "goal_seen";
    private final JdbcClient jdbc;
    private final SealedPlan seals;

    FollowUpRepository(JdbcClient jdbc, SealedPlan seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    /// In the order they were held.
    ///
    /// @param grant of a child whose plan has been found
    public List<FollowUp> of(Grant grant, PlanId plan) {
        return jdbc.sql("""
                        select f.id, f.number, f.version, f.held_on, f.with_whom, f.note, f.decision, f.rhythm,
                               f.rhythm_why, f.next_on, f.next_why, f.noted_at, f.noted_by
                          from plan.follow_up f
                         where f.municipality_id = :municipality and f.plan_id = :plan
                           and exists (select 1 from plan.subject s
                                        where s.municipality_id = f.municipality_id and s.plan_id = f.plan_id
                                          and s.child_id = :child)
                         order by f.number
                        """)
                .param("municipality", Tenant.current().value())
                .param("plan", plan.value())
                .param("child", grant.child().value())
                .query((row, number) -> followUp(row))
                .list();
    }

    /// Follow-ups of plans that run, due on that day or before, the first to come first.
    public List<DueFollowUp> due(Scope scope, LocalDate until, int most) {
        return jdbc.sql("""
                        select s.child_id, p.id, p.programme_version_id, coalesce(last.next_on, p.first_by) as due_on,
                               last.next_on is null as first
                          from plan.plan p
                          join plan.subject s on s.municipality_id = p.municipality_id and s.plan_id = p.id
                                             and s.left_at is null
                          left join lateral (select f.next_on from plan.follow_up f
                                              where f.municipality_id = p.municipality_id and f.plan_id = p.id
                                              order by f.number desc limit 1) last on true
                         where p.municipality_id = :municipality and p.ended_on is null and p.latest > 0
                           and coalesce(last.next_on, p.first_by) <= :until
                           and (:all or s.child_id = any(:children))
                         order by due_on, p.id limit :most
                        """)
                .param("municipality", Tenant.current().value())
                .param("until", until)
                .param("all", scope.all())
                .param("children", scope.children())
                .param("most", most)
                .query((row, number) -> new DueFollowUp(
                        new ChildId(row.getObject("child_id", UUID.class)),
                        new PlanId(row.getObject("id", UUID.class)),
                        new ProgrammeVersionId(row.getObject("programme_version_id", UUID.class)),
                        row.getObject("due_on", LocalDate.class),
                        row.getBoolean("first")))
                .list();
    }

    public void add(Grant grant, PlanId plan, FollowUp it) {
        var id = it.id().value();
        var next = it.next();
        jdbc.sql("""
                        insert into plan.follow_up
                          (municipality_id, id, plan_id, number, version, held_on, with_whom, note, decision, rhythm,
                           rhythm_why, next_on, next_why, noted_at, noted_by)
                        values (:municipality, :id, :plan, :number, :version, :held, :with, :note, :decision, :rhythm,
                                :rhythmWhy, :next, :nextWhy, :at, :by)
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", id)
                .param("plan", plan.value())
                .param("number", it.number())
                .param("version", it.version())
                .param("held", it.held())
                .param("with", seals.sealWords(it.with(), TABLE, id, "with_whom"))
                .param("note", seals.sealWords(it.note(), TABLE, id, "note"))
                .param("decision", it.decision().name())
                .param("rhythm", next == null ? null : next.rhythm())
                .param("rhythmWhy", seals.sealWords(next == null ? null : next.rhythmWhy(), TABLE, id, "rhythm_why"))
                .param("next", next == null ? null : next.on())
                .param("nextWhy", seals.sealWords(next == null ? null : next.why(), TABLE, id, "next_why"))
                .param("at", it.noted().at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .update();
        it.goals().forEach(goal -> add(it.id(), goal));
    }

    private void add(FollowUpId followUp, GoalSeen it) {
        jdbc.sql("""
                        insert into plan.goal_seen (municipality_id, follow_up_id, goal_id, seen, words)
                        values (:municipality, :followUp, :goal, :seen, :words)
                        """)
                .param("municipality", Tenant.current().value())
                .param("followUp", followUp.value())
                .param("goal", it.goal().value())
                .param("seen", it.seen().name())
                .param("words", seals.sealWords(it.words(), SEEN, followUp.value(), "words." + it.goal()))
                .update();
    }

    private FollowUp followUp(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new FollowUp(
                new FollowUpId(id),
                row.getInt("number"),
                row.getInt("version"),
                row.getObject("held_on", LocalDate.class),
                Objects.requireNonNull(seals.words(row.getBytes("with_whom"), TABLE, id, "with_whom")),
                seals.words(row.getBytes("note"), TABLE, id, "note"),
                FollowUp.Decision.valueOf(row.getString("decision")),
                next(row, id),
                seen(id),
                Rows.stamp(row, "noted"));
    }

    private @Nullable Next next(ResultSet row, UUID id) throws SQLException {
        var on = row.getObject("next_on", LocalDate.class);
        return on == null
                ? null
                : new Next(
                        row.getString("rhythm"),
                        Objects.requireNonNull(seals.words(row.getBytes("rhythm_why"), TABLE, id, "rhythm_why")),
                        on,
                        seals.words(row.getBytes("next_why"), TABLE, id, "next_why"));
    }

    private List<GoalSeen> seen(UUID followUp) {
        return jdbc.sql("""
                        select goal_id, seen, words from plan.goal_seen
                         where municipality_id = :municipality and follow_up_id = :followUp order by goal_id
                        """)
                .param("municipality", Tenant.current().value())
                .param("followUp", followUp)
                .query((row, number) -> goalSeen(row, followUp))
                .list();
    }

    private GoalSeen goalSeen(ResultSet row, UUID followUp) throws SQLException {
        var goal = new GoalId(row.getObject("goal_id", UUID.class));
        return new GoalSeen(
                goal,
                FollowUp.Seen.valueOf(row.getString("seen")),
                seals.words(row.getBytes("words"), SEEN, followUp, "words." + goal));
    }
}
