package dk.tidlig.session;

import dk.tidlig.offer.Offer;
import dk.tidlig.offer.Uptake;
import org.jspecify.annotations.Nullable;

/// An offer that could be given to a family, and how it fits.
///
/// @param ofAge whether the child is of the age it is for; null when the age is not known
/// @param byReader whether the reader, who gives offers themselves, may give it; null for one who chooses who gives
/// @param free whether it has a place now
/// @param left how many sessions the programme leaves; null when it sets no limit
public record OfferOption(
        Offer offer,
        Uptake.Taken taken,
        @Nullable Boolean ofAge,
        @Nullable Boolean byReader,
        boolean free,
        @Nullable Integer left) {
    /// Whether the offer needs more sessions than the programme leaves.
    public boolean tooLong() {
        var least = offer.content().dose().least();
        return left != null && least != null && least > left;
    }

    /// The better it fits, the lower.
    int misfit() {
        return (Boolean.FALSE.equals(ofAge) ? 4 : 0)
                + (Boolean.FALSE.equals(byReader) ? 4 : 0)
                + (tooLong() ? 2 : 0)
                + (free ? 0 : 1);
    }
}
