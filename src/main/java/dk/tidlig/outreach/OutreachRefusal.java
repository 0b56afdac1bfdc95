package dk.tidlig.outreach;

import dk.tidlig.kernel.Refusal;

/// What is refused around places.
public enum OutreachRefusal implements Refusal {
    /// A place of that kind has the name already.
    KNOWN_ALREADY,
    /// A kind or a way that is not offered.
    NOT_OFFERED,
    /// A number of the civil registry.
    HOLDS_CPR,
    /// Told on a day that has not come.
    NOT_YET,
    /// Whoever told does not work here.
    NOT_A_COLLEAGUE;

    @Override
    public String module() {
        return "outreach";
    }

    @Override
    public int status() {
        return 422;
    }
}
