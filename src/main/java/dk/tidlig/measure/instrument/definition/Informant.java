package dk.tidlig.measure.instrument.definition;

import java.util.Locale;
import java.util.Optional;

/// Who answers. The words are the message `measure.informant.<code>`.
public enum Informant {
    CHILD,
    MOTHER,
    FATHER,
    PARENT,
    /// A pedagogue or a teacher.
    EDUCATOR,
    PROFESSIONAL,
    /// The family and a professional together.
    JOINT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Informant> of(String code) {
        for (var one : values()) {
            if (one.code().equals(code)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
