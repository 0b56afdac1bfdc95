package dk.tidlig.detection.round;

import dk.tidlig.access.Grant;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.tenancy.Tenant;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All that rounds keep of one child.
@Repository
class HistoryRepository {
    private final JdbcClient jdbc;

    HistoryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What two agreed on.
    record Agreed(String round, LocalDate day, String where, String scale, int scaleVersion, UUID by, Said said) {}

    /// The newest round first.
    List<Agreed> of(Grant grant) {
        return jdbc.sql("""
                        select r.label as round, cast(j.agreed_at as date) as day, i.label || ' · ' || m.label as place,
                               r.scale_code, r.scale_version, j.agreed_by, j.child_id, j.value, j.missing, j.reason,
                               j.parents_told_on
                          from detection.joint j
                          join detection.round r on r.municipality_id = j.municipality_id and r.id = j.round_id
                          join detection.room m on m.municipality_id = j.municipality_id and m.id = j.room_id
                          join detection.institution i
                            on i.municipality_id = m.municipality_id and i.id = m.institution_id
                         where j.municipality_id = :municipality and j.child_id = :child
                         order by r.opens_on desc, j.agreed_at desc
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .query(HistoryRepository::agreed)
                .list();
    }

    private static Agreed agreed(ResultSet row, int number) throws SQLException {
        var missing = row.getString("missing");
        return new Agreed(
                row.getString("round"),
                row.getObject("day", LocalDate.class),
                row.getString("place"),
                row.getString("scale_code"),
                row.getInt("scale_version"),
                row.getObject("agreed_by", UUID.class),
                new Said(
                        new ChildId(row.getObject("child_id", UUID.class)),
                        row.getObject("value", BigDecimal.class),
                        missing == null ? null : Missing.valueOf(missing),
                        row.getString("reason"),
                        row.getObject("parents_told_on", LocalDate.class)));
    }

    /// Where the child goes and went.
    List<Map<String, String>> enrolments(Grant grant) {
        return jdbc.sql("""
                        select i.label || ' · ' || m.label as place, e.starts_on, e.ends_before
                          from detection.enrolment e
                          join detection.room m on m.municipality_id = e.municipality_id and m.id = e.room_id
                          join detection.institution i
                            on i.municipality_id = m.municipality_id and i.id = m.institution_id
                         where e.municipality_id = :municipality and e.child_id = :child order by e.starts_on
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .query((row, number) -> told(
                        "where",
                        row.getString("place"),
                        "from",
                        row.getString("starts_on"),
                        "until",
                        row.getString("ends_before")))
                .list();
    }

    /// What each of the two said alone, once that is open or the round is over: before that it is nobody's but theirs.
    List<Map<String, String>> open(Grant grant, LocalDate today) {
        return jdbc.sql("""
                        select r.label, a.value, a.missing, a.words
                          from (select municipality_id, round_id, child_id, value, missing, words, rated_at
                                  from detection.open_assessment
                                union all
                                select municipality_id, round_id, child_id, value, missing, words, rated_at
                                  from detection.unopened_assessment where closes_on < :today) a
                          join detection.round r on r.municipality_id = a.municipality_id and r.id = a.round_id
                         where a.municipality_id = :municipality and a.child_id = :child order by r.opens_on, a.rated_at
                        """)
                .param("municipality", Tenant.current().value())
                .param("today", today)
                .param("child", grant.child().value())
                .query((row, number) -> told(
                        "round",
                        row.getString("label"),
                        "said",
                        Objects.requireNonNullElse(row.getString("value"), row.getString("missing")),
                        "words",
                        row.getString("words")))
                .list();
    }

    /// Lines of rosters that look like this child and wait for somebody to decide.
    int doubts(Grant grant) {
        return jdbc.sql("""
                        select count(*) from detection.doubt
                         where municipality_id = :municipality and child_id = :child
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .query(Integer.class)
                .single();
    }

    private static Map<String, String> told(@Nullable String... namesAndValues) {
        var told = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            told.put(String.valueOf(namesAndValues[i]), Objects.requireNonNullElse(namesAndValues[i + 1], ""));
        }
        return told;
    }

    /// What the figures need of rounds that have begun stays, and points at nobody.
    private void keepForFigures(Grant grant) {
        jdbc.sql("""
                        insert into detection.past_child
                          (municipality_id, round_key, room_key, institution_key, value, missing, worrying, position,
                           position_before, parents_told)
                        select r.municipality_id, r.id, m.id, m.institution_id, j.value, j.missing, j.worrying, j.position,
                               j.position_before, j.parents_told_on is not null
                          from detection.enrolment e
                          join detection.round_room rr on rr.municipality_id = e.municipality_id and rr.room_id = e.room_id
                          join detection.round r on r.municipality_id = rr.municipality_id and r.id = rr.round_id
                          join detection.room m on m.municipality_id = rr.municipality_id and m.id = rr.room_id
                          left join detection.joint j
                            on j.municipality_id = r.municipality_id and j.round_id = r.id and j.child_id = e.child_id
                         where e.municipality_id = :municipality and e.child_id = :child and r.opens_on <= :today
                           and e.starts_on <= r.closes_on and (e.ends_before is null or e.ends_before > r.closes_on)
                           and (r.from_age is null or e.born_on <= r.opens_on - make_interval(years => r.from_age))
                           and (r.until_age is null or e.born_on > r.opens_on - make_interval(years => r.until_age))
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .param("today", LocalDate.ofInstant(grant.at(), ZoneOffset.UTC))
                .update();
    }

    int erase(Grant grant) {
        keepForFigures(grant);
        return delete("delete from detection.joint where municipality_id = :municipality and child_id = :child", grant)
                + delete(
                        "delete from detection.assessment where municipality_id = :municipality and child_id = :child",
                        grant)
                + delete(
                        "delete from detection.enrolment where municipality_id = :municipality and child_id = :child",
                        grant)
                + delete(
                        "delete from detection.doubt where municipality_id = :municipality and child_id = :child",
                        grant);
    }

    private int delete(String sql, Grant grant) {
        return jdbc.sql(sql)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .update();
    }
}
