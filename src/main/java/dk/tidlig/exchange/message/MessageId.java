package dk.tidlig.exchange.message;

import dk.tidlig.kernel.NotFound;
import java.util.Objects;
import java.util.UUID;

/// Tidlig's own number for a message that was received; the sender's is [CareMessage#messageId].
public record MessageId(UUID value) {
    public MessageId {
        Objects.requireNonNull(value, "value");
    }

    public static MessageId random() {
        return new MessageId(UUID.randomUUID());
    }

    /// @throws NotFound when it is not the form of one
    public static MessageId of(String text) {
        return new MessageId(NotFound.unlessUuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
