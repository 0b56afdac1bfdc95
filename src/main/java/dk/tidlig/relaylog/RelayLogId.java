package dk.tidlig.relaylog;

import java.util.Objects;
import java.util.UUID;

/// A relay log.
public record RelayLogId(UUID value) {
    public RelayLogId {
        Objects.requireNonNull(value, "value");
    }

    public static RelayLogId random() {
        return new RelayLogId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
