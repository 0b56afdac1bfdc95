package dk.tidlig.programme;

import java.math.BigDecimal;
import java.util.List;

/// What must hold between a scale's range and what lies on it.
final class ScaleChecks {
    private ScaleChecks() {}

    /// Zones go from the smallest place to the largest, each beginning one step after the one before.
    static void zones(Impossible.Checks checks, Scale.Range range, List<Scale.Zone> zones) {
        checks.that(!zones.isEmpty(), "zones", Wrong.EMPTY_LIST);
        var expected = range.min();
        for (int i = 0; i < zones.size(); i++) {
            var zone = zones.get(i);
            var at = "zones[" + i + "]";
            onScale(checks, range, at + ".from", zone.from());
            onScale(checks, range, at + ".to", zone.to());
            begins(checks, at + ".from", i == 0, zone.from(), expected);
            expected = zone.to().add(range.step());
        }
        if (!zones.isEmpty()) {
            var end = zones.getLast().to();
            var at = "zones[" + (zones.size() - 1) + "].to";
            checks.that(end.compareTo(range.max()) >= 0, at, Wrong.ZONES_END, end, range.max());
        }
    }

    static void onScale(Impossible.Checks checks, Scale.Range range, String path, BigDecimal value) {
        checks.that(range.accepts(value), path, Wrong.OFF_SCALE, value, range.min(), range.max(), range.step());
    }

    private static void begins(
            Impossible.Checks checks, String path, boolean first, BigDecimal from, BigDecimal expected) {
        if (first) {
            checks.that(from.compareTo(expected) <= 0, path, Wrong.ZONES_START, from, expected);
        } else {
            checks.that(from.compareTo(expected) <= 0, path, Wrong.ZONE_GAP, from, expected);
            checks.that(from.compareTo(expected) >= 0, path, Wrong.ZONE_OVERLAP, from, expected);
        }
    }
}
