package dk.tidlig.meeting;

import dk.tidlig.episode.sharing.SharingId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.secrecy.Place;
import dk.tidlig.secrecy.Secrets;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Between the rows and the meetings; words lie sealed.
@Component
class MeetingRows {
    static final String MEETING = "meeting.network_meeting";
    private static final String TASK = "meeting.task";

    private final Secrets secrets;

    MeetingRows(Secrets secrets) {
        this.secrets = secrets;
    }

    byte @Nullable [] seal(UUID row, String column, @Nullable String open) {
        return secrets.sealIfPresent(open, place(MEETING, row, column));
    }

    byte[] sealMove(UUID meeting, int number, String why) {
        return secrets.seal(why, place("meeting.move", meeting, "why-" + number));
    }

    byte[] sealTask(TaskId id, String what) {
        return secrets.seal(what, place(TASK, id.value(), "what"));
    }

    NetworkMeeting meeting(ResultSet row, List<NetworkMeeting.Move> moves) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new NetworkMeeting(
                new NetworkMeetingId(id),
                new ChildId(row.getObject("child_id", UUID.class)),
                instant(row, "starts_at"),
                Duration.ofMinutes(row.getInt("lasts")),
                open(row, id, "place"),
                Objects.requireNonNull(open(row, id, "about")),
                open(row, id, "family"),
                Objects.requireNonNull(stamp(row, "called")),
                row.getInt("sequence"),
                stamp(row, "cancelled"),
                open(row, id, "cancelled_why"),
                stamp(row, "begun"),
                sharing(row),
                stamp(row, "ended"),
                open(row, id, "minutes"),
                users(row, "invited"),
                users(row, "present"),
                List.of((String[]) row.getArray("missing").getArray()),
                moves);
    }

    NetworkMeeting.Move move(ResultSet row) throws SQLException {
        var meeting = row.getObject("meeting_id", UUID.class);
        var place = place("meeting.move", meeting, "why-" + row.getInt("number"));
        return new NetworkMeeting.Move(
                instant(row, "was_at"),
                secrets.open(row.getBytes("why"), place),
                Objects.requireNonNull(stamp(row, "moved")));
    }

    Task task(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Task(
                new TaskId(id),
                new NetworkMeetingId(row.getObject("meeting_id", UUID.class)),
                new ChildId(row.getObject("child_id", UUID.class)),
                secrets.open(row.getBytes("what"), place(TASK, id, "what")),
                new UserId(row.getObject("owner_id", UUID.class)),
                row.getObject("due_on", LocalDate.class),
                stamp(row, "done"));
    }

    private @Nullable String open(ResultSet row, UUID id, String column) throws SQLException {
        return secrets.openIfPresent(row.getBytes(column), place(MEETING, id, column));
    }

    private static @Nullable SharingId sharing(ResultSet row) throws SQLException {
        var id = row.getObject("sharing_id", UUID.class);
        return id == null ? null : new SharingId(id);
    }

    private static Set<UserId> users(ResultSet row, String column) throws SQLException {
        return Stream.of((UUID[]) row.getArray(column).getArray())
                .map(UserId::new)
                .collect(Collectors.toSet());
    }

    private static @Nullable Stamp stamp(ResultSet row, String what) throws SQLException {
        var at = row.getObject(what + "_at", OffsetDateTime.class);
        return at == null ? null : new Stamp(at.toInstant(), new UserId(row.getObject(what + "_by", UUID.class)));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Place place(String table, UUID row, String column) {
        return new Place(Tenant.current(), table, row, column);
    }
}
