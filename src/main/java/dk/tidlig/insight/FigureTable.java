package dk.tidlig.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Figures as a table for machines: stable keys, the same in the file and from the operator's tool.
public final class FigureTable {
    private FigureTable() {}

    /// Key and value; a value that is hidden is null, and its key stands in `suppressed`. Counts are whole numbers,
    /// shares
    /// per cent with one decimal, means with two.
    public static Map<String, @Nullable Object> of(Figures it) {
        var table = new LinkedHashMap<String, @Nullable Object>();
        var hidden = new ArrayList<String>();
        put(table, hidden, "enquiries", it.enquiries(), true);
        put(table, hidden, "ended", it.ended(), true);
        put(table, hidden, "lifted", it.lifted(), true);
        put(table, hidden, "lifted_share", it.liftedShare(), false);
        put(table, hidden, "handed_on", it.handedOn(), true);
        put(table, hidden, "handed_on_share", it.handedOnShare(), false);
        put(table, hidden, "unchanged", it.unchanged(), true);
        put(table, hidden, "start_mean_lifted", it.ofLifted().start(), false);
        put(table, hidden, "end_mean_lifted", it.ofLifted().end(), false);
        put(table, hidden, "start_mean_both", it.ofBoth().start(), false);
        put(table, hidden, "end_mean_both", it.ofBoth().end(), false);
        table.put("n_both", it.ofBoth().start().n());
        table.put("missing_end", it.missingEnd());
        put(table, hidden, "sessions_mean", it.sessionsMean(), false);
        if (it.contactDays() != null) {
            put(table, hidden, "contact_within_" + it.contactDays() + "_days", it.contactWithin(), true);
        }
        table.put("contact_known", it.contactShare().n());
        if (it.minimumCell() > 0) {
            table.put("minimum_cell", it.minimumCell());
            table.put("suppressed", List.copyOf(hidden));
        }
        return table;
    }

    private static void put(
            Map<String, @Nullable Object> table, List<String> hidden, String key, Cell cell, boolean whole) {
        if (!cell.shown()) {
            hidden.add(key);
        }
        table.put(key, number(cell.value(), whole));
    }

    private static @Nullable Object number(@Nullable BigDecimal value, boolean whole) {
        if (value == null) {
            return null;
        }
        return whole ? (Object) value.longValueExact() : (Object) value.doubleValue();
    }
}
