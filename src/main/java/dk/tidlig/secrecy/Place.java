package dk.tidlig.secrecy;

import dk.tidlig.kernel.MunicipalityId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Where a sealed value lies. A value opens only in its own place: moved to another municipality, table, row or column
/// it is refused.
///
/// @param table schema and table, as `child.child`
public record Place(MunicipalityId municipality, String table, UUID row, String column) {
    byte[] bytes() {
        return (municipality + "|" + table + "|" + row + "|" + column).getBytes(StandardCharsets.UTF_8);
    }
}
