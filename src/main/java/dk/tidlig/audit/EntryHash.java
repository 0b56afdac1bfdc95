package dk.tidlig.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// SHA-256 over one entry, all columns in a fixed order. Each value is written as a mark of its type, its length and
/// its bytes, so that no two different rows have the same encoding. Not for use by two threads at once.
final class EntryHash {
    static final int LENGTH = 32;

    /// Every column of `audit.entry`, in the order they are hashed in. A test holds the list against the database.
    static final List<String> COLUMNS = List.of(
            "municipality_id",
            "id",
            "at",
            "recorded_at",
            "actor_id",
            "profession",
            "action",
            "kind",
            "purpose",
            "child_id",
            "criterion",
            "outcome");

    private static final byte[] VERSION = "tidlig audit entry 1".getBytes(StandardCharsets.US_ASCII);

    private final MessageDigest digest = sha256();
    private ByteBuffer buffer = ByteBuffer.allocate(1024);

    /// The columns as the select list of a query on the table.
    static String columns(String alias) {
        return String.join(
                ", ", COLUMNS.stream().map(column -> alias + "." + column).toList());
    }

    /// @param row stands on a row that begins with the columns, in their order
    byte[] of(ResultSet row) throws SQLException {
        buffer.clear();
        buffer.put(VERSION);
        uuid(row.getObject(1, UUID.class));
        number(row.getLong(2));
        moment(row.getObject(3, OffsetDateTime.class));
        moment(row.getObject(4, OffsetDateTime.class));
        uuid(row.getObject(5, UUID.class));
        text(row.getString(6));
        text(row.getString(7));
        text(row.getString(8));
        text(row.getString(9));
        uuid(row.getObject(10, UUID.class));
        text(row.getString(11));
        text(row.getString(12));
        digest.update(buffer.flip());
        return digest.digest();
    }

    private void uuid(@Nullable UUID value) {
        if (begin('u', value, 2 * Long.BYTES) && value != null) {
            buffer.putLong(value.getMostSignificantBits()).putLong(value.getLeastSignificantBits());
        }
    }

    private void number(long value) {
        begin('n', value, Long.BYTES);
        buffer.putLong(value);
    }

    /// Whole microseconds: all that the database keeps.
    private void moment(OffsetDateTime value) {
        begin('t', value, Long.BYTES);
        buffer.putLong(ChronoUnit.MICROS.between(Instant.EPOCH, value.toInstant()));
    }

    private void text(@Nullable String value) {
        byte[] bytes = value == null ? new byte[0] : value.getBytes(StandardCharsets.UTF_8);
        if (begin('s', value, bytes.length)) {
            buffer.put(bytes);
        }
    }

    private boolean begin(char type, @Nullable Object value, int length) {
        if (buffer.remaining() < length + 64) {
            buffer = ByteBuffer.allocate(2 * buffer.capacity() + length).put(buffer.flip());
        }
        if (value == null) {
            buffer.put((byte) '0');
            return false;
        }
        buffer.put((byte) type).putInt(length);
        return true;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("every Java has SHA-256", cause);
        }
    }
}
