package dk.tidlig.intake.referral;

import dk.tidlig.kernel.NotFound;
import java.util.Objects;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/// A professional's request to a local group.
@NamedInterface("events")
public record ReferralId(UUID value) {
    public ReferralId {
        Objects.requireNonNull(value, "value");
    }

    public static ReferralId random() {
        return new ReferralId(UUID.randomUUID());
    }

    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static ReferralId of(String text) {
        try {
            return new ReferralId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
