package dk.tidlig.plan.records;

import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/// What rows of plans have in common.
final class Rows {
    private Rows() {}

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /// Who and when, from the columns `<what>_at` and `<what>_by`.
    static Stamp stamp(ResultSet row, String what) throws SQLException {
        return new Stamp(instant(row, what + "_at"), new UserId(row.getObject(what + "_by", UUID.class)));
    }
}
