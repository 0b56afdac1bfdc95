package dk.tidlig.offer;

import java.util.Map;

/// Who uses the offers: said by the module that gives the places, so that the catalogue knows no child.
/// Answers are for the bound municipality; an offer that nobody uses is left out.
public interface Uptake {
    Map<OfferId, Taken> taken();

    /// @param running courses that have begun and not ended
    /// @param waiting courses that wait for a place
    record Taken(int running, int waiting) {
        public static final Taken NOTHING = new Taken(0, 0);

        public Taken plus(Taken other) {
            return new Taken(running + other.running, waiting + other.waiting);
        }
    }
}
