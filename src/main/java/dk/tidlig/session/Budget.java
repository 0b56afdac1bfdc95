package dk.tidlig.session;

import dk.tidlig.programme.SessionLimit;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// How much of the programme's limit is used, counted over all courses of the episode.
///
/// @param most the limit; null when the programme has none
/// @param held sessions that took place
/// @param booked sessions that stand booked
/// @param missed missed sessions that count, where the programme says they do
public record Budget(@Nullable Integer most, int held, int booked, int missed) {
    public static Budget of(@Nullable SessionLimit limit, Collection<Session> sessions) {
        boolean missedCounts = limit != null && limit.missedCounts();
        int held = 0;
        int booked = 0;
        int missed = 0;
        for (var session : sessions) {
            switch (session.standing()) {
                case HELD -> held++;
                case BOOKED -> booked++;
                case MISSED -> missed += missedCounts ? 1 : 0;
                case CANCELLED -> {}
            }
        }
        return new Budget(limit == null ? null : limit.most(), held, booked, missed);
    }

    public int used() {
        return held + booked + missed;
    }

    /// How many more can be booked; null when there is no limit.
    public @Nullable Integer left() {
        return most == null ? null : Math.max(0, most - used());
    }

    public boolean full() {
        return most != null && used() >= most;
    }

    /// Whether all that the programme gives has taken place.
    public boolean spent() {
        return most != null && held + missed >= most;
    }
}
