package dk.tidlig.detection.round;

import dk.tidlig.shell.Choice;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A room in a round, as one of those who work there finds it.
///
/// @param other the other who rates, or null while nobody does
/// @param rated how many children have a place or a reason: one's own, or in the joint rating the joint ones
/// @param next the next child without one; null when there is none
/// @param reasons why a child has no place
public record RoomPage(
        String round,
        String room,
        Title title,
        State state,
        @Nullable String other,
        List<Place> places,
        int rated,
        List<Row> rows,
        List<Choice> reasons) {
    public RoomPage {
        places = List.copyOf(places);
        rows = List.copyOf(rows);
        reasons = List.copyOf(reasons);
    }

    /// Where and when.
    public record Title(
            String institution, String room, String round, LocalDate opensOn, LocalDate closesOn, String question) {}

    /// How far it is.
    public enum State {
        /// One says it alone.
        ALONE,
        /// One is done, the other is not.
        WAITING,
        /// Two others rate.
        FULL,
        /// Both are done.
        BOTH,
        /// They say it together.
        JOINT
    }

    /// A place on the scale.
    ///
    /// @param number as it is sent
    /// @param sign index of the sign it is drawn with: 0 is best
    /// @param words what it is called; null where the number says it alone
    public record Place(
            String number, int sign, String name, @Nullable String words, boolean worrying) {}

    /// A child.
    ///
    /// @param voices what each of the two said, once that is open
    /// @param differ whether they do
    /// @param fields whether words belong to it: a worrying place, or two that differ
    public record Row(
            String child,
            String given,
            String family,
            @Nullable LocalDate bornOn,
            Answer answer,
            List<Voiced> voices,
            boolean differ,
            boolean fields,
            boolean worrying) {
        public Row {
            voices = List.copyOf(voices);
        }
    }

    /// What is said.
    ///
    /// @param reason code of why there is no place
    /// @param given whether it stands; otherwise it is proposed, or there is nothing
    public record Answer(
            @Nullable String value,
            @Nullable String reason,
            @Nullable String words,
            @Nullable LocalDate parentsTold,
            boolean given) {}

    /// What one of the two said, in words.
    public record Voiced(
            String who, String said, int sign, @Nullable String words) {}

    public @Nullable Row next() {
        return rows.stream().filter(row -> !row.answer().given()).findFirst().orElse(null);
    }

    public int left() {
        return rows.size() - rated;
    }

    /// The stylesheet's class of the row of places.
    public String columns() {
        return places.size() <= 3 ? "t-three" : places.size() == 4 ? "t-three t-four" : "t-ruler t-steps";
    }
}
