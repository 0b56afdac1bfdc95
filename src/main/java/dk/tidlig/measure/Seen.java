package dk.tidlig.measure;

import dk.tidlig.programme.Scale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// What somebody saw besides the one place, by what the scale asks them to look at.
///
/// @param aspects places of the sides that the scale keeps apart, by their codes
/// @param factors codes of what protects the child, and of what is a risk to it
public record Seen(Map<String, BigDecimal> aspects, List<String> factors) {
    public static final Seen NOTHING = new Seen(Map.of(), List.of());

    public Seen {
        aspects = Map.copyOf(aspects);
        factors = factors.stream().distinct().sorted().toList();
    }

    /// Whether the scale asks for all of it, and each place is on it.
    boolean fits(Scale scale) {
        var asked = scale.guide().aspects().stream().map(Scale.Aspect::code).toList();
        var known = scale.guide().factors().stream().map(Scale.Factor::code).toList();
        return asked.containsAll(aspects.keySet())
                && aspects.values().stream().allMatch(scale::accepts)
                && known.containsAll(factors);
    }
}
