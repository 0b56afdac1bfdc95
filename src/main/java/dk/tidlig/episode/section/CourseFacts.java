package dk.tidlig.episode.section;

import dk.tidlig.access.Grant;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.ProgrammeVersionId;
import dk.tidlig.tenancy.Forgetting;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All that is kept of a child's courses, read for the timeline and the extract, and erased.
@Repository
class CourseFacts {
    private final JdbcClient jdbc;
    private final Municipalities municipalities;

    CourseFacts(JdbcClient jdbc, Municipalities municipalities) {
        this.jdbc = jdbc;
        this.municipalities = municipalities;
    }

    record Course(
            ProgrammeVersionId version,
            String programmeCode,
            Instant openedAt,
            UserId openedBy,
            @Nullable Instant closedAt,
            @Nullable UserId closedBy,
            @Nullable String outcomeCode,
            @Nullable String keepUntil) {
        Map<String, @Nullable Object> export() {
            var of = new LinkedHashMap<String, @Nullable Object>();
            of.put("programme", programmeCode);
            of.put("openedAt", openedAt.toString());
            of.put("closedAt", closedAt == null ? null : closedAt.toString());
            of.put("outcome", outcomeCode);
            of.put("keepUntil", keepUntil);
            return of;
        }
    }

    /// Somebody who became or ceased to be responsible or helper.
    ///
    /// @param first whether it is the first who was responsible
    record Person(Instant at, UserId user, UserId by, boolean responsible, boolean began, boolean first) {}

    record Contact(Instant at, boolean made, @Nullable String note, UserId by) {
        Map<String, @Nullable Object> export() {
            var of = new LinkedHashMap<String, @Nullable Object>();
            of.put("at", at.toString());
            of.put("reached", made);
            of.put("note", note);
            return of;
        }
    }

    List<Course> courses(Grant grant) {
        return child(grant, """
                        select programme_version_id, programme_code, opened_at, opened_by, closed_at, closed_by,
                               outcome_code, keep_until
                          from episode.episode
                         where municipality_id = :municipality and child_id = :child
                         order by opened_at, id
                        """)
                .query((row, number) -> new Course(
                        new ProgrammeVersionId(row.getObject("programme_version_id", UUID.class)),
                        row.getString("programme_code"),
                        instant(row, "opened_at"),
                        user(row, "opened_by"),
                        row.getObject("closed_at") == null ? null : instant(row, "closed_at"),
                        row.getObject("closed_by") == null ? null : user(row, "closed_by"),
                        row.getString("outcome_code"),
                        row.getString("keep_until")))
                .list();
    }

    /// Changes of who is around; the stepping back that a closing brings is not told again.
    List<Person> people(Grant grant) {
        return child(grant, """
                        select r.from_at as at, r.user_id, r.from_by as by, true as responsible, true as began,
                               r.from_at = min(r.from_at) over (partition by r.episode_id) as first
                          from episode.responsibility r
                         where r.municipality_id = :municipality and r.child_id = :child
                        union all
                        select h.from_at, h.user_id, h.from_by, false, true, false
                          from episode.helper h
                         where h.municipality_id = :municipality and h.child_id = :child
                        union all
                        select h.to_at, h.user_id, h.to_by, false, false, false
                          from episode.helper h
                          join episode.episode e on e.municipality_id = h.municipality_id and e.id = h.episode_id
                         where h.municipality_id = :municipality and h.child_id = :child
                           and h.to_at is not null and h.to_at is distinct from e.closed_at
                        """)
                .query((row, number) -> new Person(
                        instant(row, "at"),
                        user(row, "user_id"),
                        user(row, "by"),
                        row.getBoolean("responsible"),
                        row.getBoolean("began"),
                        row.getBoolean("first")))
                .list();
    }

    List<Contact> contacts(Grant grant) {
        return child(grant, """
                        select at, made, note, recorded_by from episode.contact
                         where municipality_id = :municipality and child_id = :child
                         order by at
                        """)
                .query((row, number) -> new Contact(
                        instant(row, "at"), row.getBoolean("made"), row.getString("note"), user(row, "recorded_by")))
                .list();
    }

    /// Keys of what was known to be missing when a course was closed all the same.
    List<String> acknowledged(Grant grant) {
        return child(grant, """
                        select finding from episode.acknowledgement
                         where municipality_id = :municipality and child_id = :child order by at, finding
                        """).query(String.class).list();
    }

    /// What the figures need stays, and points at nobody.
    private void keepForFigures(Grant grant) {
        jdbc.sql("""
                        insert into episode.past_course
                          (municipality_id, episode_key, programme_code, first_contact_on, closed_in, outcome_kind)
                        select e.municipality_id, md5(:salt || e.id::text)::uuid, e.programme_code,
                               (select (min(c.at) at time zone :zone)::date from episode.contact c
                                 where c.municipality_id = e.municipality_id and c.episode_id = e.id and c.made),
                               date_trunc('month', e.closed_at at time zone :zone)::date, e.outcome_kind
                          from episode.episode e
                         where e.municipality_id = :municipality and e.child_id = :child
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .param("salt", Forgetting.salt())
                .param("zone", municipalities.current().zone().getId())
                .update();
    }

    int erase(Grant grant) {
        keepForFigures(grant);
        int rows = 0;
        for (var table : List.of("acknowledgement", "contact", "helper", "responsibility", "episode")) {
            rows += child(
                            grant,
                            "delete from episode.%s where municipality_id = :municipality and child_id = :child"
                                    .formatted(table))
                    .update();
        }
        return rows;
    }

    private JdbcClient.StatementSpec child(Grant grant, String sql) {
        return jdbc.sql(sql)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static UserId user(ResultSet row, String column) throws SQLException {
        return new UserId(row.getObject(column, UUID.class));
    }
}
