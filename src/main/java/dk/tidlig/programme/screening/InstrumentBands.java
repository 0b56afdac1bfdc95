package dk.tidlig.programme.screening;

import java.util.Optional;
import java.util.Set;

/// Which bands the numbers of an instrument can fall in. Programmes know instruments by their codes only; whoever keeps
/// them answers.
public interface InstrumentBands {
    /// Of a programme that was read before: its instruments may be others by now.
    InstrumentBands UNKNOWN = instrument -> Optional.empty();

    /// @return the codes of all its bands; nothing when there is no such instrument here yet
    Optional<Set<String>> of(String instrument);
}
