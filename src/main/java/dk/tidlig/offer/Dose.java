package dk.tidlig.offer;

import dk.tidlig.programme.Source;
import org.jspecify.annotations.Nullable;

/// How much is given: sessions of so many minutes. Open where nothing is said.
///
/// @param least sessions below which the offer is not whole; at least 1
/// @param most sessions above which it is not this offer any more; a course cannot have more
/// @param minutes length of a session
/// @param source where the numbers come from, and how far that has been looked up
public record Dose(
        @Nullable Integer least,
        @Nullable Integer most,
        @Nullable Integer minutes,
        @Nullable Source source) {
    private static final int MOST_SESSIONS = 200;
    private static final int LONGEST = 24 * 60;

    public Dose {
        OfferFlaws.check()
                .between("dose.least", least, 1, MOST_SESSIONS)
                .between("dose.most", most, 1, MOST_SESSIONS)
                .between("dose.minutes", minutes, 5, LONGEST)
                .that(least == null || most == null || least <= most, "dose.most", OfferFlaw.REVERSED)
                .refuse();
    }

    /// Whether a course of so many sessions may have one more.
    public boolean allowsOneMore(int sessions) {
        return most == null || sessions < most;
    }
}
