package dk.tidlig.identity;

import org.jspecify.annotations.Nullable;

/// How a municipality erases what is over.
///
/// @param listedDays so many days it stands on the list before it goes
/// @param source where the rule comes from
/// @param rosters how long children are kept who are known from rosters alone; null when the file says nothing of it
public record ErasureRule(
        int listedDays, LocalName source, @Nullable Rosters rosters) {
    public ErasureRule {
        if (listedDays < 1 || listedDays > 365) {
            throw new IllegalArgumentException("what is to be erased is listed for 1 to 365 days, not " + listedDays);
        }
    }

    /// From the last day on which the child went to a daycare or a school here.
    ///
    /// @param standing how far the source has been looked up, by the word that programmes use
    public record Rosters(int months, LocalName source, String standing) {
        public Rosters {
            if (months < 1 || months > 240) {
                throw new IllegalArgumentException("rosters are kept for 1 to 240 months, not " + months);
            }
        }
    }
}
