package dk.tidlig.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Figures as a table for machines: stable keys, the same in the file and from the operator's tool.
public final class FigureTable {
    private final Map<String, @Nullable Object> table = new LinkedHashMap<>();
    private final List<String> hidden = new ArrayList<>();

    private FigureTable() {}

    /// Key and value; a value that is hidden is null, and its key stands in `suppressed`. Counts are whole numbers,
    /// shares per cent with one decimal, means with two.
    public static Map<String, @Nullable Object> of(Figures it) {
        var rows = new FigureTable();
        rows.outcomes(it);
        rows.means(it);
        rows.contact(it);
        if (it.minimumCell() > 0) {
            rows.table.put("minimum_cell", it.minimumCell());
            rows.table.put("suppressed", List.copyOf(rows.hidden));
        }
        return rows.table;
    }

    private void outcomes(Figures it) {
        count("enquiries", it.enquiries());
        count("ended", it.ended());
        count("lifted", it.lifted());
        share("lifted_share", it.liftedShare());
        count("handed_on", it.handedOn());
        share("handed_on_share", it.handedOnShare());
        count("unchanged", it.unchanged());
    }

    private void means(Figures it) {
        share("start_mean_lifted", it.ofLifted().start());
        share("end_mean_lifted", it.ofLifted().end());
        share("start_mean_both", it.ofBoth().start());
        share("end_mean_both", it.ofBoth().end());
        made("n_both", it.ofBoth().start().n(), it);
        made("missing_end", it.missingEnd(), it.ended().shown());
        share("sessions_mean", it.sessionsMean());
    }

    private void contact(Figures it) {
        if (it.contactDays() != null) {
            count("contact_within_" + it.contactDays() + "_days", it.contactWithin());
        }
        made("contact_known", it.contactShare().n(), it);
    }

    private void count(String key, Cell cell) {
        put(key, cell, true);
    }

    /// A share or a mean.
    private void share(String key, Cell cell) {
        put(key, cell, false);
    }

    private void put(String key, Cell cell, boolean whole) {
        if (!cell.shown()) {
            hidden.add(key);
        }
        table.put(key, number(cell.value(), whole));
    }

    /// How many a figure is made of.
    private void made(String key, long count, Figures it) {
        made(key, count, !it.tooFew(count));
    }

    private void made(String key, long count, boolean shown) {
        if (!shown) {
            hidden.add(key);
        }
        table.put(key, shown ? (Object) count : null);
    }

    private static @Nullable Object number(@Nullable BigDecimal value, boolean whole) {
        if (value == null) {
            return null;
        }
        return whole ? (Object) value.longValueExact() : (Object) value.doubleValue();
    }
}
