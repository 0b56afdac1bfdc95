package dk.tidlig.offer;

import java.util.List;

/// An offer as its page shows it.
///
/// @param editions all it ever said, the newest first
public record OfferView(Offer offer, Uptake.Taken taken, List<Certificate> certificates, List<Offer> editions) {
    public OfferView {
        certificates = List.copyOf(certificates);
        editions = List.copyOf(editions);
    }
}
