package dk.tidlig.identity;

/// How a municipality erases what is over.
///
/// @param listedDays so many days it stands on the list before it goes
/// @param source where the rule comes from
public record ErasureRule(int listedDays, LocalName source) {
    public ErasureRule {
        if (listedDays < 1 || listedDays > 365) {
            throw new IllegalArgumentException("what is to be erased is listed for 1 to 365 days, not " + listedDays);
        }
    }
}
