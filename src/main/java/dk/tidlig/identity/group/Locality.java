package dk.tidlig.identity.group;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// A town or a settlement of a municipality.
///
/// @param name not unique, not even within a country; the code is
/// @param zone where it is another than the municipality's
public record Locality(
        String code, String name, Kind kind, @Nullable ZoneId zone) {
    public enum Kind {
        TOWN,
        SETTLEMENT
    }
}
