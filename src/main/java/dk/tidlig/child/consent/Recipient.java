package dk.tidlig.child.consent;

import dk.tidlig.kernel.UserId;
import java.util.Optional;
import java.util.UUID;

/// To whom consent is given: one person, or everybody who works in a unit.
public sealed interface Recipient {
    record Person(UserId user) implements Recipient {}

    /// @param code the unit's
    record Unit(String code) implements Recipient {}

    /// As a form sends it: `person:<id>` or `unit:<code>`; nothing when it is neither.
    static Optional<Recipient> of(String written) {
        if (written.startsWith("unit:") && written.length() > 5) {
            return Optional.of(new Unit(written.substring(5)));
        }
        try {
            return written.startsWith("person:")
                    ? Optional.of(new Person(new UserId(UUID.fromString(written.substring(7)))))
                    : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    default String written() {
        return switch (this) {
            case Person(var user) -> "person:" + user;
            case Unit(var code) -> "unit:" + code;
        };
    }
}
