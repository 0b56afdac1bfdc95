package dk.tidlig.relaylog;

import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How this module's rows are read.
public final class RelayRows {
    private RelayRows() {}

    public static Stamp stamp(ResultSet row, String at, String by) throws SQLException {
        return new Stamp(
                row.getObject(at, OffsetDateTime.class).toInstant(), new UserId(row.getObject(by, UUID.class)));
    }

    public static @Nullable Stamp mayStamp(ResultSet row, String at, String by) throws SQLException {
        return row.getObject(at) == null ? null : stamp(row, at, by);
    }

    public static @Nullable UserId mayUser(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new UserId(id);
    }
}
