package dk.tidlig.offer;

import java.util.Locale;

/// What can be wrong with what somebody writes about an offer, in a page or in a file.
public enum OfferFlaw {
    MISSING,
    TOO_LONG,
    OUT_OF_BOUNDS,
    REVERSED,
    NOT_A_CODE,
    NOT_A_NUMBER,
    NOT_A_CHOICE,
    NOT_A_DATE,
    NOT_A_LANGUAGE,
    NOT_AN_EMAIL,
    NOT_A_TEXT,
    NOT_A_MAP,
    NOT_A_LIST,
    UNKNOWN_KEY,
    TWICE;

    /// The key of its sentence.
    public String key() {
        return "offer.flaw." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
