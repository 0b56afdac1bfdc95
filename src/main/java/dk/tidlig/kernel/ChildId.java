package dk.tidlig.kernel;

import java.util.Objects;
import java.util.UUID;

/// A child born or unborn, or a young person: the one everything personal hangs under.
public record ChildId(UUID value) {
    public ChildId {
        Objects.requireNonNull(value, "value");
    }

    public static ChildId random() {
        return new ChildId(UUID.randomUUID());
    }

    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static ChildId of(String text) {
        return new ChildId(NotFound.unlessUuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
