package dk.tidlig.kernel;

import java.util.Objects;
import java.util.UUID;

/// The municipality whose work and data this is; the tenant.
public record MunicipalityId(UUID value) {
    public MunicipalityId {
        Objects.requireNonNull(value, "value");
    }

    public static MunicipalityId random() {
        return new MunicipalityId(UUID.randomUUID());
    }

    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static MunicipalityId of(String text) {
        return new MunicipalityId(NotFound.unlessUuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
