package dk.tidlig.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A definition refuses values that cannot be, and tells all of them at once.
public final class Impossible extends IllegalArgumentException {
    private final transient List<Fault> faults;

    private Impossible(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }

    /// For a value that is being made.
    public static Checks checks() {
        return new Checks();
    }

    /// One impossible value.
    ///
    /// @param path from the refusing value, as the file writes it: `zones[1].from`
    public record Fault(String path, Wrong wrong, List<String> arguments) {
        public Fault {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String toString() {
            return path + ": " + wrong.code() + " " + arguments;
        }
    }

    /// Collects faults, and refuses when there are any.
    public static final class Checks {
        private final List<Fault> faults = new ArrayList<>();

        private Checks() {}

        public Checks that(boolean possible, String path, Wrong wrong, Object... arguments) {
            if (!possible) {
                var words = new ArrayList<String>();
                for (var argument : arguments) {
                    words.add(argument.toString());
                }
                faults.add(new Fault(path, wrong, words));
            }
            return this;
        }

        public Checks code(String path, String code) {
            return that(Codes.isCode(code), path, Wrong.NOT_A_CODE, code);
        }

        public Checks noneTwice(String path, List<String> codes) {
            for (int i = 0; i < codes.size(); i++) {
                that(codes.indexOf(codes.get(i)) == i, path.formatted(i), Wrong.TWICE, codes.get(i));
            }
            return this;
        }

        public void refuse() {
            if (!faults.isEmpty()) {
                throw new Impossible(faults);
            }
        }
    }
}
