package dk.tidlig.shell.pictures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// One who has placed a child on a scale, and where, day by day.
///
/// @param name who, as a profession or a relation: `Pædagog`, `Noas mor`
/// @param places in any order; the last of a day counts, or of a turn of the day
public record Rater(String name, List<Place> places) {
    public Rater {
        var byMoment = new TreeMap<Moment, Place>();
        places.forEach(place -> byMoment.put(place.moment(), place));
        places = List.copyOf(byMoment.values());
    }

    /// Days on which the rater placed the child in more than one turn.
    Stream<LocalDate> daysInTurns() {
        return places.stream().filter(place -> on(place.day()) > 1).map(Place::day);
    }

    private long on(LocalDate day) {
        return places.stream().filter(place -> place.day().equals(day)).count();
    }

    /// The same, with turns on those days alone.
    Rater inTurnsOnlyOn(Set<LocalDate> days) {
        return new Rater(
                name,
                places.stream()
                        .map(place -> days.contains(place.day())
                                ? place
                                : new Place(place.moment().wholeDay(), place.value()))
                        .toList());
    }

    /// A place on the scale at a moment.
    public record Place(Moment moment, BigDecimal value) {
        public Place(LocalDate day, BigDecimal value) {
            this(new Moment(day, 0, ""), value);
        }

        /// @param turn the order within the day
        /// @param when what the turn is called
        public Place(LocalDate day, int turn, String when, BigDecimal value) {
            this(new Moment(day, turn, when), value);
        }

        LocalDate day() {
            return moment.day();
        }
    }
}
