package dk.tidlig.measure.instrument.definition;

import java.util.Locale;
import java.util.Optional;

/// What may be done with an instrument here. The words are the message `measure.licence.<code>`.
public enum Licence {
    /// The whole of it comes with the program.
    SHIPPED,
    /// The form itself is somebody's: only numbers are kept, by those who are certified in it.
    SCORE_ONLY,
    /// A municipality has brought it, and answers for being allowed to.
    LOCAL_IMPORT;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether a municipality brought it.
    public boolean brought() {
        return this == LOCAL_IMPORT;
    }

    static Optional<Licence> of(String code) {
        for (var one : values()) {
            if (one.code().equals(code)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
