package dk.tidlig.deadline;

import dk.tidlig.kernel.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A running clock of a course, with who can act on it.
///
/// @param tries how often somebody tried to reach the family
record Watched(Clock clock, @Nullable UserId responsible, List<UserId> helpers, int tries) {
    static Watched read(ResultSet row, int number) throws SQLException {
        var responsible = row.getObject("responsible_id", UUID.class);
        return new Watched(
                ClockRepository.read(row, number),
                responsible == null ? null : new UserId(responsible),
                Stream.of((UUID[]) row.getArray("helper_ids").getArray())
                        .map(UserId::new)
                        .toList(),
                row.getInt("tries"));
    }
}
