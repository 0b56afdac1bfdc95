package dk.tidlig.identity;

import dk.tidlig.kernel.NotFound;
import java.util.Objects;
import java.util.UUID;

/// Somebody's work for one municipality, from and to.
public record EmploymentId(UUID value) {
    public EmploymentId {
        Objects.requireNonNull(value, "value");
    }

    public static EmploymentId random() {
        return new EmploymentId(UUID.randomUUID());
    }

    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static EmploymentId of(String text) {
        try {
            return new EmploymentId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
