package dk.tidlig.visitation;

import dk.tidlig.kernel.Refusal;

/// What this module refuses.
public enum VisitationRefusal implements Refusal {
    /// A question that bars was not answered.
    ANSWER_MISSING,
    /// It cannot be accepted: a question that bars was answered with yes.
    BARRED,
    /// Not a place on the ruler.
    NOT_ON_THE_SCALE,
    /// The one who asked is to be told something, and nothing was written.
    WORDS_MISSING;

    @Override
    public String module() {
        return "visitation";
    }
}
