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
    CERTIFICATE_KNOWN,
    /// A number of the civil registry in a need, which is nobody's.
    HOLDS_CPR,
    /// Something in a need by which somebody could be recognised, and nobody has said that it is not so.
    NEED_RECOGNISABLE,
    /// A theme that no programme has.
    NEED_THEME,
    /// An offer meets it already.
    NEED_MET;

    @Override
    public String module() {
        return "offer";
    }
}
