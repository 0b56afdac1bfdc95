package dk.tidlig.kernel;

import java.time.Instant;
import java.util.Objects;

/// Who did it, and when. States are read from stamps; they are never stored as a status.
public record Stamp(Instant at, UserId by) {
    public Stamp {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
    }
}
