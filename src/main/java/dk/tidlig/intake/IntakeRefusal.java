package dk.tidlig.intake;

import dk.tidlig.kernel.Refusal;

/// Why an enquiry is not taken in, or not settled.
public enum IntakeRefusal implements Refusal {
    /// The draft is gone: its time was up, or it was never there.
    DRAFT_GONE(410),
    /// Something that is needed was not answered.
    ANSWERS_MISSING(422),
    /// The programme asks for consent at its door.
    CONSENT_NEEDED(422),
    /// The answer is none of those the programme has.
    NOT_A_CHOICE(422),
    /// A birth date that has not come yet, or lies more than a life back.
    BIRTH_DATE_IMPOSSIBLE(422),
    /// A due date that is long past, or further away than a pregnancy is long.
    DUE_DATE_IMPOSSIBLE(422),
    /// Nothing by which the one who asks can be reached the way they want.
    UNREACHABLE(422),
    /// The place does not lie on the programme's scale.
    OFF_SCALE(422),
    /// The number and the code do not belong together, or there are none such: never said which.
    NO_SUCH_NUMBER(422),
    /// The code to go on with is wrong, or its draft is gone: never said which.
    NO_SUCH_DRAFT(422),
    /// The programme takes no enquiries from that side of the door.
    DOOR_CLOSED(422),
    /// Children like this one are here already; it must be said whether it is one of them.
    LIKELY_KNOWN(422),
    /// The enquiry is settled, and what is settled stays.
    SETTLED_ALREADY(409),
    /// The due date lies further ahead than a pregnancy lasts.
    DUE_TOO_FAR(422),
    /// The due date passed so long ago that the child must be born.
    DUE_LONG_PAST(422),
    /// The child is, or is not yet, of the age that the programme is for.
    AGE_OUTSIDE(422),
    /// No group serves the town or settlement: it may not be sent to nobody.
    NO_GROUP(422),
    /// The parent has no name.
    PARENT_UNNAMED(422),
    /// The programme goes no further without the family's yes.
    CONSENT_REFUSED(422),
    /// An amendment says why.
    REASON_NEEDED(422),
    /// The child has no open course that the enquiry could be put with.
    NO_OPEN_COURSE(422);

    private final int status;

    IntakeRefusal(int status) {
        this.status = status;
    }

    @Override
    public String module() {
        return "intake";
    }

    @Override
    public int status() {
        return status;
    }
}
