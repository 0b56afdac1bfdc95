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
    WORDS_MISSING,
    /// A day too far off, or too long ago, for a meeting.
    MEETING_DAY,
    /// The group meets on that day already.
    MEETING_DAY_TAKEN,
    /// Somebody is noted as present or something was decided: it has been held, or another changed it.
    MEETING_HELD,
    /// The meeting's day has not come.
    MEETING_NOT_YET,
    /// Only whoever sits in the group that day is present.
    NOT_OF_THE_GROUP,
    /// The programme has one person decide.
    NOT_BY_GROUP,
    /// Too few are there, or one without whom the group cannot decide: with the rule's words.
    NO_QUORUM,
    /// Whoever may take no part in the case answers for nothing in it.
    DISQUALIFIED,
    /// Why is part of a decision.
    REASON_MISSING,
    /// A course has one who is responsible, and who works here.
    RESPONSIBLE_MISSING,
    /// A course has a day on which the group looks again; after the meeting, and within two years.
    FOLLOW_UP_DAY,
    /// No course begins, so there is nothing the group can look at again.
    NOTHING_TO_LOOK_AT,
    /// Only one who was there, and took part, can have seen it otherwise.
    DISSENT_BY_ABSENT,
    /// What only asked for more is followed by a decision, not amended.
    NOTHING_TO_AMEND;

    @Override
    public String module() {
        return "visitation";
    }
}
