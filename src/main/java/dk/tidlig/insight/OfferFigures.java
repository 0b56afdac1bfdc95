package dk.tidlig.insight;

import dk.tidlig.programme.Wording;
import dk.tidlig.shell.cells.Hidden;
import dk.tidlig.shell.cells.Suppression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Start and end of the courses that used an offer. Offers are for different children: they are not to be compared.
///
/// @param name what it is called in the catalogue; its code when it is not there
/// @param n ended courses with both places
/// @param missing ended courses without
public record OfferFigures(
        String offer,
        Wording name,
        long n,
        long missing,
        @Nullable BigDecimal start,
        @Nullable BigDecimal end,
        @Nullable BigDecimal liftedShare,
        Placement placement,
        Hidden hidden) {
    /// What the offer has to do with a placement outside the home, as its catalogue entry is marked.
    public record Placement(boolean prevents, boolean supplements) {}

    public boolean shown() {
        return hidden == Hidden.NO;
    }

    private OfferFigures hide(Hidden why) {
        return new OfferFigures(offer, name, 0, 0, null, null, null, placement, why);
    }

    /// The fewest that a number in the row is made of: where none was measured, those whose outcome it tells.
    private long smallest() {
        return n == 0 ? missing : n;
    }

    /// Hides rows of fewer courses than the minimum, and when that is one row alone the next smallest with it.
    static List<OfferFigures> suppressed(List<OfferFigures> rows, int minimum) {
        var small = new Suppression(minimum);
        var hidden = small.partition(rows.stream().map(OfferFigures::smallest).toList());
        var shown = new ArrayList<OfferFigures>();
        for (int i = 0; i < rows.size(); i++) {
            shown.add(hidden.get(i) == Hidden.NO ? rows.get(i) : rows.get(i).hide(hidden.get(i)));
        }
        shown.sort(Comparator.comparing((OfferFigures row) -> row.hidden() != Hidden.NO)
                .thenComparing(Comparator.comparingLong(OfferFigures::n).reversed())
                .thenComparing(OfferFigures::offer));
        return List.copyOf(shown);
    }
}
