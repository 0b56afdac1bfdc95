package dk.tidlig.deadline;

import java.util.Objects;
import java.util.UUID;

/// One running of one time limit.
public record ClockId(UUID value) {
    public ClockId {
        Objects.requireNonNull(value, "value");
    }

    static ClockId random() {
        return new ClockId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
