package dk.tidlig.advice;

import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.secrecy.Place;
import dk.tidlig.secrecy.Secrets;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Reads rows, and seals words: what was written may say more than its writer thought.
@Component
class ConsultationRows {
    private final Secrets secrets;

    ConsultationRows(Secrets secrets) {
        this.secrets = secrets;
    }

    byte[] seal(UUID row, String words) {
        return secrets.seal(words, place(row));
    }

    Turn turn(ResultSet row) throws SQLException {
        return new Turn(
                row.getInt("number"),
                row.getBoolean("answer"),
                secrets.open(row.getBytes("words"), place(row.getObject("id", UUID.class))),
                new Stamp(
                        row.getObject("said_at", OffsetDateTime.class).toInstant(),
                        new UserId(row.getObject("said_by", UUID.class))));
    }

    static Consultation consultation(ResultSet row, int number) throws SQLException {
        var by = row.getObject("asked_by", UUID.class);
        return new Consultation(
                new ConsultationId(row.getObject("id", UUID.class)),
                by == null ? null : new UserId(by),
                row.getBoolean("named"),
                row.getString("theme"),
                row.getString("place"),
                row.getString("age"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getInt("turns"),
                Consultation.Side.valueOf(row.getString("waits_for")),
                row.getObject("due_on", LocalDate.class),
                row.getObject("enquired_on", LocalDate.class));
    }

    private static Place place(UUID row) {
        return new Place(Tenant.current(), "advice.turn", row, "words");
    }
}
