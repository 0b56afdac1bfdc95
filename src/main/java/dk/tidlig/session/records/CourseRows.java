package dk.tidlig.session.records;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.offer.Audience;
import dk.tidlig.offer.OfferId;
import dk.tidlig.plan.PlannedActionId;
import dk.tidlig.programme.ProgrammeVersionId;
import dk.tidlig.session.Course;
import dk.tidlig.session.CourseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a course lies in its row.
public final class CourseRows {
    private CourseRows() {}

    static Course course(ResultSet row, int number) throws SQLException {
        return new Course(
                new CourseId(row.getObject("id", UUID.class)),
                new ChildId(row.getObject("child_id", UUID.class)),
                new EpisodeId(row.getObject("episode_id", UUID.class)),
                new ProgrammeVersionId(row.getObject("programme_version_id", UUID.class)),
                new OfferId(row.getObject("offer_id", UUID.class)),
                row.getString("offer_code"),
                row.getInt("offer_edition"),
                Audience.valueOf(row.getString("audience")),
                row.getString("aim"),
                Objects.requireNonNull(stamp(row, "asked")),
                start(row),
                ending(row),
                helpers(row),
                row.getBoolean("imported"),
                action(row));
    }

    private static @Nullable PlannedActionId action(ResultSet row) throws SQLException {
        var id = row.getObject("planned_action_id", UUID.class);
        return id == null ? null : new PlannedActionId(id);
    }

    private static Course.@Nullable Start start(ResultSet row) throws SQLException {
        var stamp = stamp(row, "started");
        return stamp == null ? null : new Course.Start(row.getObject("started_on", LocalDate.class), stamp);
    }

    private static Course.@Nullable Ending ending(ResultSet row) throws SQLException {
        var stamp = stamp(row, "ended");
        return stamp == null
                ? null
                : new Course.Ending(
                        row.getObject("ended_on", LocalDate.class),
                        Course.Ending.Reason.valueOf(row.getString("end_reason")),
                        row.getString("end_note"),
                        stamp);
    }

    private static List<UserId> helpers(ResultSet row) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray("helpers").getArray())
                .map(UserId::new)
                .toList();
    }

    /// Who and when, from the columns `<what>_at` and `<what>_by`; null when it has not been.
    static @Nullable Stamp stamp(ResultSet row, String what) throws SQLException {
        var at = row.getObject(what + "_at", OffsetDateTime.class);
        return at == null ? null : new Stamp(at.toInstant(), new UserId(row.getObject(what + "_by", UUID.class)));
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
