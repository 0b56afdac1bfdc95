package dk.tidlig.shell.pictures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/// One who has placed a child on a scale, and where, day by day.
///
/// @param name who, as a profession or a relation: `Pædagog`, `Noas mor`
/// @param places in any order; the last of a day counts
public record Rater(String name, List<Place> places) {
    public Rater {
        var byDay = new TreeMap<LocalDate, Place>();
        places.forEach(place -> byDay.put(place.day(), place));
        places = List.copyOf(byDay.values());
    }

    /// A place on the scale on a day.
    public record Place(LocalDate day, BigDecimal value) {}
}
