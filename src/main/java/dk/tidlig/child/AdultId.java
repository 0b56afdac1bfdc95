package dk.tidlig.child;

import java.util.Objects;
import java.util.UUID;

/// A grown-up around one or more children: a parent or another.
public record AdultId(UUID value) {
    public AdultId {
        Objects.requireNonNull(value, "value");
    }

    public static AdultId random() {
        return new AdultId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
