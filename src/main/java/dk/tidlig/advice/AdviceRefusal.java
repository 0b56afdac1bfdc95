package dk.tidlig.advice;

import dk.tidlig.kernel.Refusal;

/// What is refused around a consultation.
public enum AdviceRefusal implements Refusal {
    /// A number of the civil registry: nobody is named here.
    HOLDS_CPR,
    /// Something by which somebody could be recognised, and nobody has said that it is not so.
    RECOGNISABLE,
    /// A theme, place or age that is not offered.
    NOT_OFFERED,
    /// One does not answer oneself.
    OWN_QUESTION,
    /// It is ended.
    ENDED,
    /// As many turns as there can be.
    LONG_ENOUGH,
    /// Somebody wrote since it was read.
    WRITTEN_MEANWHILE,
    /// No enquiry without the family.
    FAMILY_FIRST;

    @Override
    public String module() {
        return "advice";
    }

    @Override
    public int status() {
        return this == ENDED || this == WRITTEN_MEANWHILE ? 409 : 422;
    }
}
