package dk.tidlig.offer;

import org.jspecify.annotations.Nullable;

/// An offer in a list, with the use that is made of it now.
public record OfferRow(Offer offer, Uptake.Taken taken) {
    /// Free places, or null when there is no limit.
    public @Nullable Integer free() {
        return offer.content().room().free(taken);
    }
}
