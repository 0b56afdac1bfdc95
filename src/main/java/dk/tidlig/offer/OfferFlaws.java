package dk.tidlig.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is written cannot be: told all at once.
public final class OfferFlaws extends IllegalArgumentException {
    /// Longest text on one line, in characters.
    static final int LINE = 200;

    private final transient List<Flaw> all;

    OfferFlaws(List<Flaw> all) {
        super(all.stream().map(Flaw::toString).collect(Collectors.joining("; ")));
        this.all = List.copyOf(all);
    }

    public List<Flaw> all() {
        return all;
    }

    static Check check() {
        return new Check();
    }

    /// @param field where, as the form names it: `dose.most`
    public record Flaw(String field, OfferFlaw flaw, List<Object> arguments) {
        public Flaw {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String toString() {
            return field + ": " + flaw.key() + " " + arguments;
        }
    }

    /// Collects flaws, and refuses when there are any.
    static final class Check {
        private final List<Flaw> found = new ArrayList<>();

        Check that(boolean possible, String field, OfferFlaw flaw, Object... arguments) {
            if (!possible) {
                found.add(new Flaw(field, flaw, List.of(arguments)));
            }
            return this;
        }

        Check text(String field, String text, int longest) {
            return that(!text.isBlank(), field, OfferFlaw.MISSING).mayText(field, text, longest);
        }

        Check mayText(String field, @Nullable String text, int longest) {
            return that(text == null || text.length() <= longest, field, OfferFlaw.TOO_LONG, longest);
        }

        Check between(String field, @Nullable Integer number, int least, int most) {
            boolean inside = number == null || (number >= least && number <= most);
            return that(inside, field, OfferFlaw.OUT_OF_BOUNDS, least, most);
        }

        void refuse() {
            if (!found.isEmpty()) {
                throw new OfferFlaws(found);
            }
        }
    }
}
