package dk.tidlig.visitation.group;

import dk.tidlig.kernel.NotFound;
import java.util.Objects;
import java.util.UUID;

/// What a group decided on a referral.
public record GroupDecisionId(UUID value) {
    public GroupDecisionId {
        Objects.requireNonNull(value, "value");
    }

    static GroupDecisionId random() {
        return new GroupDecisionId(UUID.randomUUID());
    }

    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static GroupDecisionId of(String text) {
        try {
            return new GroupDecisionId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
