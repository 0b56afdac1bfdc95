package dk.tidlig.measure.instrument.definition;

import java.util.ArrayList;
import java.util.List;

/// Collects what is wrong while a file is read, so that all is told at once.
final class Faults {
    private final List<InstrumentProblems.Problem> found = new ArrayList<>();

    void add(String path, Flaw flaw, Object... arguments) {
        var words = new ArrayList<String>();
        for (var argument : arguments) {
            words.add(String.valueOf(argument));
        }
        found.add(new InstrumentProblems.Problem(path, flaw, words));
    }

    void unless(boolean holds, String path, Flaw flaw, Object... arguments) {
        if (!holds) {
            add(path, flaw, arguments);
        }
    }

    boolean none() {
        return found.isEmpty();
    }

    /// @throws InstrumentProblems when there are any
    void refuse() {
        if (!none()) {
            throw new InstrumentProblems(found);
        }
    }
}
