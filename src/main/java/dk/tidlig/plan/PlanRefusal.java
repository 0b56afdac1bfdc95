package dk.tidlig.plan;

import dk.tidlig.kernel.Refusal;

/// Why plans say no.
public enum PlanRefusal implements Refusal {
    /// The child has no open course that can have a plan.
    NO_COURSE,
    /// The plan has ended; what stands in it is only read.
    PLAN_ENDED,
    /// Parts are missing that a version cannot be kept without.
    INCOMPLETE,
    /// Nothing is changed since the version that stands.
    NOTHING_CHANGED,
    /// A changed plan says why.
    WHY_MISSING,
    NO_SUCH_BASIS,
    NO_SUCH_SIDE,
    NO_SUCH_PARTY,
    NO_SUCH_RHYTHM,
    /// A planned action has one owner: in the house, or in words.
    ONE_OWNER,
    DROPPED_WITHOUT_WHY,
    /// The child cannot be in this plan: no open course, another plan, or not one's to write on.
    NOT_THIS_CHILD,
    TOO_MANY,
    /// A day that has not come yet.
    IN_THE_FUTURE,
    /// A day before the plan was made, or before the last follow-up.
    TOO_EARLY,
    /// Whoever does not agree is heard in their own words.
    WORDS_MISSING,
    /// The next follow-up comes after this one.
    NEXT_TOO_EARLY,
    /// Another day than the rhythm's has a reason.
    NEXT_WITHOUT_WHY,
    RHYTHM_WITHOUT_WHY,
    /// The programme wants the plan approved before the work begins.
    NOT_APPROVED,
    /// The programme wants no approval, or it is given.
    NO_APPROVAL_NEEDED,
    /// Somebody else kept a version meanwhile.
    CHANGED_MEANWHILE {
        @Override
        public int status() {
            return 409;
        }
    };

    @Override
    public String module() {
        return "plan";
    }
}
