package dk.tidlig.detection.round;

import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.detection.DetectionRefusal;
import dk.tidlig.detection.RoomId;
import dk.tidlig.detection.RoundId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.Scale;
import dk.tidlig.tenancy.Tenant;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the two say alone, and what they agree on. The table of what is said alone is read by whoever said it; all else
/// goes through the view that shows nothing before the joint rating has begun.
@Repository
class AssessmentRepository {
    private final JdbcClient jdbc;

    AssessmentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One's own.
    Map<ChildId, Said> own(Grant grant, RoundId round, RoomId room) {
        var own = new HashMap<ChildId, Said>();
        jdbc.sql("""
                        select child_id, value, missing, words, cast(null as date) as parents_told_on
                          from detection.assessment
                         where municipality_id = :municipality and round_id = :round and room_id = :room
                           and rater_id = :me
                        """)
                .param("municipality", Tenant.current().value())
                .param("round", round.value())
                .param("room", room.value())
                .param("me", grant.actor().id().value())
                .query((row, number) -> own.put(child(row), said(row)))
                .list();
        return own;
    }

    /// How far one is in the rooms one works in, of rounds that are on.
    List<Standing> standing(Scope scope, UserId me, LocalDate day) {
        return jdbc.sql("""
                        select rr.round_id, rr.room_id, rr.joint_at is not null as joint,
                               exists (select from detection.rater f
                                        where f.municipality_id = rr.municipality_id and f.round_id = rr.round_id
                                          and f.room_id = rr.room_id and f.rater_id = :me and f.finished_at is not null) as mine,
                               (select count(*) from detection.rater f
                                 where f.municipality_id = rr.municipality_id and f.round_id = rr.round_id
                                   and f.room_id = rr.room_id and f.finished_at is not null) as finished,
                               (select count(*) from detection.rater f
                                 where f.municipality_id = rr.municipality_id and f.round_id = rr.round_id
                                   and f.room_id = rr.room_id and f.rater_id <> :me) as others,
                               (select count(*) from detection.enrolment e
                                 where e.municipality_id = rr.municipality_id and e.room_id = rr.room_id
                                   and e.starts_on <= :day and (e.ends_before is null or e.ends_before > :day)
                                   and (r.from_age is null
                                        or e.born_on <= r.opens_on - make_interval(years => r.from_age))
                                   and (r.until_age is null
                                        or e.born_on > r.opens_on - make_interval(years => r.until_age))
                                   and not exists (select from detection.assessment a
                                                    where a.municipality_id = e.municipality_id and a.rater_id = :me
                                                      and rr.joint_at is null and a.round_id = rr.round_id
                                                      and a.child_id = e.child_id)
                                   and not exists (select from detection.joint j
                                                    where j.municipality_id = e.municipality_id
                                                      and j.round_id = rr.round_id and j.child_id = e.child_id)) as missing
                          from detection.room_staff s
                          join detection.round_room rr on rr.municipality_id = s.municipality_id and rr.room_id = s.room_id
                          join detection.round r on r.municipality_id = rr.municipality_id and r.id = rr.round_id
                         where s.municipality_id = :municipality and s.user_id = :me and s.starts_on <= :day
                           and (s.ends_before is null or s.ends_before > :day) and :day between r.opens_on and r.closes_on
                        """)
                .param("municipality", Tenant.current().value())
                .param("me", me.value())
                .param("day", day)
                .query(AssessmentRepository::standing)
                .list();
    }

    private static Standing standing(ResultSet row, int number) throws SQLException {
        boolean joint = row.getBoolean("joint");
        boolean mine = row.getBoolean("mine");
        boolean both = !joint && row.getInt("finished") == 2;
        boolean full = !joint && !mine && row.getInt("others") == 2;
        return new Standing(
                new RoundId(row.getObject("round_id", UUID.class)),
                new RoomId(row.getObject("room_id", UUID.class)),
                row.getInt("missing"),
                both && mine,
                full || (!joint && mine && !both) || (joint && row.getInt("missing") == 0));
    }

    /// Both, once the joint rating has begun; before that nothing.
    List<Voice> open(Grant grant, RoundId round, RoomId room) {
        return jdbc.sql("""
                        select child_id, rater_id, value, missing, words, cast(null as date) as parents_told_on
                          from detection.open_assessment
                         where municipality_id = :municipality and round_id = :round and room_id = :room
                        """)
                .param("municipality", Tenant.current().value())
                .param("round", round.value())
                .param("room", room.value())
                .query((row, number) -> new Voice(new UserId(row.getObject("rater_id", UUID.class)), said(row)))
                .list();
    }

    /// @throws Refused when the child was opened in another room of the round
    void put(Grant grant, RoundId round, RoomId room, Scale scale, Said said) {
        int saved =
                jdbc.sql("""
                        insert into detection.assessment
                          (municipality_id, round_id, child_id, rater_id, room_id, scale_min, scale_max, scale_step, value,
                           missing, words, rated_at)
                        values (:municipality, :round, :child, :by, :room, :min, :max, :step, :value, :missing,
                                nullif(:words, ''), :at)
                        on conflict (municipality_id, round_id, child_id, rater_id) do update
                          set value = excluded.value, missing = excluded.missing,
                              words = nullif(coalesce(:words, detection.assessment.words), ''),
                              room_id = excluded.room_id,
                              rated_at = excluded.rated_at
                          where detection.assessment.room_id = excluded.room_id or not exists (
                            select from detection.round_room r
                             where r.municipality_id = excluded.municipality_id and r.round_id = excluded.round_id
                               and r.room_id = detection.assessment.room_id and r.joint_at is not null)
                        """).params(columns(grant, round, room, scale, said)).update();
        anywhereElse(saved);
    }

    Map<ChildId, Said> joint(Grant grant, RoundId round, RoomId room) {
        var joint = new HashMap<ChildId, Said>();
        jdbc.sql("""
                        select child_id, value, missing, reason as words, parents_told_on
                          from detection.joint
                         where municipality_id = :municipality and round_id = :round and room_id = :room
                        """)
                .param("municipality", Tenant.current().value())
                .param("round", round.value())
                .param("room", room.value())
                .query((row, number) -> joint.put(child(row), said(row)))
                .list();
        return joint;
    }

    /// The position before is kept from the round before alone, and only when that one used the same scale: places of
    /// different scales are not compared.
    void agree(Grant grant, Round round, RoomId room, Scale scale, Said said) {
        var value = said.value();
        int saved = jdbc.sql("""
                        insert into detection.joint
                          (municipality_id, round_id, child_id, room_id, scale_min, scale_max, scale_step, value, missing,
                           reason, parents_told_on, position, position_before, worrying, agreed_at, agreed_by)
                        values (:municipality, :round, :child, :room, :min, :max, :step, :value, :missing, nullif(:words, ''), :told,
                                :position,
                                (select case when r.scale_code = :scale and b.scale_min = :min and b.scale_max = :max
                                              and b.scale_step = :step then b.position end
                                   from detection.joint b
                                   join detection.round r on r.municipality_id = b.municipality_id and r.id = b.round_id
                                  where b.municipality_id = :municipality and b.child_id = :child and b.value is not null
                                    and r.opens_on < :opens order by r.opens_on desc limit 1),
                                :worrying, :at, :by)
                        on conflict (municipality_id, round_id, child_id) do update
                          set value = excluded.value, missing = excluded.missing, reason = excluded.reason,
                              parents_told_on = excluded.parents_told_on, position = excluded.position,
                              worrying = excluded.worrying, agreed_at = excluded.agreed_at, agreed_by = excluded.agreed_by
                          where detection.joint.room_id = excluded.room_id
                        """)
                .params(columns(grant, round.id(), room, scale, said))
                .param("told", said.parentsTold())
                .param("opens", round.opensOn())
                .param("scale", round.scale())
                .param("position", value == null ? 0 : scale.normalised(value).intValue())
                .param("worrying", value != null && Worry.in(scale, value))
                .update();
        anywhereElse(saved);
    }

    /// What was agreed on a child where it was before stays.
    private static void anywhereElse(int saved) {
        if (saved == 0) {
            throw new Refused(DetectionRefusal.FINISHED);
        }
    }

    private static Map<String, Object> columns(Grant grant, RoundId round, RoomId room, Scale scale, Said said) {
        var columns = new HashMap<String, Object>();
        columns.put("municipality", Tenant.current().value());
        columns.put("round", round.value());
        columns.put("room", room.value());
        columns.put("child", said.child().value());
        columns.put("min", scale.range().min());
        columns.put("max", scale.range().max());
        columns.put("step", scale.range().step());
        columns.put("value", said.value());
        var missing = said.missing();
        columns.put("missing", missing == null ? null : missing.name());
        columns.put("words", said.words());
        columns.put("at", grant.at().atOffset(ZoneOffset.UTC));
        columns.put("by", grant.actor().id().value());
        return columns;
    }

    private static ChildId child(ResultSet row) throws SQLException {
        return new ChildId(row.getObject("child_id", UUID.class));
    }

    private static Said said(ResultSet row) throws SQLException {
        var missing = row.getString("missing");
        return new Said(
                child(row),
                row.getObject("value", BigDecimal.class),
                missing == null ? null : Missing.valueOf(missing),
                row.getString("words"),
                row.getObject("parents_told_on", LocalDate.class));
    }
}
