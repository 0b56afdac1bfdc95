package dk.tidlig.session;

import dk.tidlig.kernel.Stamp;

/// What was written about a session.
///
/// @param version counted from 1; earlier ones are kept
public record Note(int version, String words, Stamp written) {
    /// Longest note, in characters.
    public static final int LONGEST = 10_000;
}
