package dk.tidlig.offer;

import dk.tidlig.kernel.Refusal;

/// Why the catalogue says no.
public enum OfferRefusal implements Refusal {
    /// Another offer has the code.
    CODE_TAKEN,
    CLOSED_BEFORE_OPENED,
    ALREADY_CLOSED,
    NOT_CLOSED,
    /// The certificate ends before it begins.
    CERTIFICATE_REVERSED,
    CERTIFICATE_KNOWN;

    @Override
    public String module() {
        return "offer";
    }
}
