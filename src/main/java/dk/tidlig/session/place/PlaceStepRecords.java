package dk.tidlig.session.place;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.session.CourseId;
import dk.tidlig.session.records.CourseRows;
import dk.tidlig.shell.Words;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The steps of kept places, which the database writes itself, and the last one when what they hang on is over.
@Repository
class PlaceStepRecords {
    private final JdbcClient jdbc;

    private final Words words;

    PlaceStepRecords(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    List<PlaceStep> of(Grant grant) {
        return jdbc.sql("""
                        select place_id, standing, starts_on, at, by from session.place_step
                         where municipality_id = :municipality and child_id = :child
                         order by number
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .query((row, number) -> new PlaceStep(
                        row.getObject("place_id", UUID.class),
                        KeptPlace.Standing.valueOf(row.getString("standing")),
                        row.getObject("starts_on", LocalDate.class),
                        new Stamp(CourseRows.instant(row, "at"), new UserId(row.getObject("by", UUID.class)))))
                .list();
    }

    /// A training that was broken off leads to no place: what is not started in is free for the next in the queue.
    void brokenOff(CourseId course, Stamp stamp) {
        jdbc.sql("""
                        update session.kept_place k set standing = 'LAPSED', changed_at = :at, changed_by = :by
                          from session.course c
                         where k.municipality_id = :municipality and k.course_id = :course
                           and k.standing in ('QUEUED', 'RESERVED', 'HANDED_OVER')
                           and c.municipality_id = k.municipality_id and c.id = k.course_id
                           and c.end_reason <> 'COMPLETED'
                        """)
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("by", stamp.by().value())
                .param("municipality", Tenant.current().value())
                .param("course", course.value())
                .update();
    }

    /// Nobody keeps a place in an episode that is closed. Where the child has started it sits, and keeps the place
    /// until
    /// somebody says that it has stopped.
    void closed(EpisodeId episode, Stamp stamp) {
        jdbc.sql("""
                        update session.kept_place k
                           set standing = 'LAPSED', changed_at = :at, changed_by = :by
                          from session.course c
                         where k.municipality_id = :municipality and c.municipality_id = k.municipality_id
                           and c.id = k.course_id and c.episode_id = :episode
                           and k.standing in ('QUEUED', 'RESERVED', 'HANDED_OVER')
                        """)
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("by", stamp.by().value())
                .param("municipality", Tenant.current().value())
                .param("episode", episode.value())
                .update();
        leaveBehind(episode, words.dayOf(stamp.at()));
    }

    private void leaveBehind(EpisodeId episode, LocalDate day) {
        jdbc.sql("""
                        update session.kept_place k set outlives_since = :day
                          from session.course c
                         where k.municipality_id = :municipality and c.municipality_id = k.municipality_id
                           and c.id = k.course_id and c.episode_id = :episode and k.standing = 'STARTED'
                        """)
                .param("day", day)
                .param("municipality", Tenant.current().value())
                .param("episode", episode.value())
                .update();
    }
}
