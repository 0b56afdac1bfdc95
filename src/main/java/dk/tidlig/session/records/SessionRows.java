package dk.tidlig.session.records;

import dk.tidlig.kernel.Stamp;
import dk.tidlig.session.Answer;
import dk.tidlig.session.Appointment;
import dk.tidlig.session.AppointmentId;
import dk.tidlig.session.CourseId;
import dk.tidlig.session.Note;
import dk.tidlig.session.Present;
import dk.tidlig.session.Session;
import dk.tidlig.session.SessionId;
import dk.tidlig.session.When;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/// How a session and its appointments lie in their rows.
public final class SessionRows {
    private SessionRows() {}

    /// An appointment, and whose it is.
    record Attempt(SessionId session, Appointment appointment) {}

    static RowMapper<Session> with(Map<SessionId, List<Appointment>> appointments) {
        return (row, number) -> {
            var id = new SessionId(row.getObject("id", UUID.class));
            return new Session(
                    id,
                    new CourseId(row.getObject("course_id", UUID.class)),
                    row.getInt("number"),
                    row.getBoolean("imported"),
                    appointments.getOrDefault(id, List.of()),
                    standingNote(row));
        };
    }

    private static @Nullable Note standingNote(ResultSet row) throws SQLException {
        var words = row.getString("note_words");
        return words == null
                ? null
                : new Note(row.getInt("note_version"), words, Objects.requireNonNull(CourseRows.stamp(row, "written")));
    }

    static Note note(ResultSet row, int number) throws SQLException {
        return new Note(
                row.getInt("version"),
                row.getString("words"),
                Objects.requireNonNull(CourseRows.stamp(row, "written")));
    }

    static Attempt attempt(ResultSet row, int number) throws SQLException {
        var when = new When(
                CourseRows.instant(row, "starts_at"),
                row.getInt("minutes"),
                When.Mode.valueOf(row.getString("mode")),
                row.getString("place"));
        return new Attempt(
                new SessionId(row.getObject("session_id", UUID.class)),
                new Appointment(
                        new AppointmentId(row.getObject("id", UUID.class)),
                        row.getInt("attempt"),
                        when,
                        Objects.requireNonNull(CourseRows.stamp(row, "booked")),
                        answer(row)));
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        var words = row.getString("words");
        var moved = CourseRows.stamp(row, "moved");
        if (moved != null) {
            return new Answer.Moved(moved, Answer.AskedBy.valueOf(row.getString("asked_by")), words);
        }
        var cancelled = CourseRows.stamp(row, "cancelled");
        if (cancelled != null) {
            return new Answer.Cancelled(cancelled, Answer.AskedBy.valueOf(row.getString("asked_by")), words);
        }
        var missed = CourseRows.stamp(row, "missed");
        if (missed != null) {
            return new Answer.Missed(missed, Answer.Missed.Kind.valueOf(row.getString("missed_kind")), words);
        }
        var held = CourseRows.stamp(row, "held");
        return held == null ? null : new Answer.Held(held, present(row), words);
    }

    private static Set<Present> present(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("present").getArray())
                .map(Present::valueOf)
                .collect(Collectors.toSet());
    }

    /// The columns that an answer fills, by name; the others are null.
    static Map<String, @Nullable Object> columns(@Nullable Answer answer) {
        var columns = new HashMap<String, @Nullable Object>();
        for (var what : List.of("moved", "cancelled", "missed", "held")) {
            columns.put(what + "_at", null);
            columns.put(what + "_by", null);
        }
        for (var column : List.of("asked_by", "missed_kind", "present", "words")) {
            columns.put(column, null);
        }
        switch (answer) {
            case null -> {}
            case Answer.Moved it -> fill(columns, "moved", it.stamp(), it.reason(), "asked_by", it.by());
            case Answer.Cancelled it -> fill(columns, "cancelled", it.stamp(), it.reason(), "asked_by", it.by());
            case Answer.Missed it -> fill(columns, "missed", it.stamp(), it.note(), "missed_kind", it.kind());
            case Answer.Held it -> {
                fill(columns, "held", it.stamp(), it.others(), null, null);
                columns.put(
                        "present",
                        it.present().stream().map(Enum::name).sorted().toArray(String[]::new));
            }
        }
        return columns;
    }

    private static void fill(
            Map<String, @Nullable Object> columns,
            String what,
            Stamp stamp,
            @Nullable String words,
            @Nullable String column,
            @Nullable Enum<?> value) {
        columns.put(what + "_at", stamp.at().atOffset(ZoneOffset.UTC));
        columns.put(what + "_by", stamp.by().value());
        columns.put("words", words);
        if (column != null && value != null) {
            columns.put(column, value.name());
        }
    }
}
