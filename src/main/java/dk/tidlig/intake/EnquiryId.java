package dk.tidlig.intake;

import dk.tidlig.kernel.NotFound;
import java.util.Objects;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/// Anyone's question for help.
@NamedInterface("events")
public record EnquiryId(UUID value) {
    public EnquiryId {
        Objects.requireNonNull(value, "value");
    }

    public static EnquiryId random() {
        return new EnquiryId(UUID.randomUUID());
    }

    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static EnquiryId of(String text) {
        try {
            return new EnquiryId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
