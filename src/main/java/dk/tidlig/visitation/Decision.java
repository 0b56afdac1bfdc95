package dk.tidlig.visitation;

import dk.tidlig.intake.AcceptEnquiry;
import dk.tidlig.kernel.ChildId;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What somebody decides on an enquiry.
///
/// @param answers to the programme's questions that bar, by the rule's code
/// @param place on the programme's ruler as the one who decides sees it; null when it was not placed
/// @param situation the family's situation, in words
/// @param reason why it was decided so; kept, and never shown to the one who asked
/// @param words what the one who asked is told; of those that are not accepted
/// @param accept of an accepted one: which child, who is responsible, who helps
/// @param joins of one that is put with an open course: whose
public record Decision(
        Kind kind,
        Map<String, Answer> answers,
        @Nullable BigDecimal place,
        @Nullable String situation,
        String reason,
        @Nullable String words,
        @Nullable AcceptEnquiry accept,
        @Nullable ChildId joins) {
    /// What it can be.
    public enum Kind {
        ACCEPTED,
        /// Put with the course that the child has already.
        JOINED,
        NOT_TARGET_GROUP,
        /// A yes to a question that bars: the program decides this one by the programme's rule.
        BARRED,
        OTHER_OFFER,
        ASKED_FOR_MORE,
        WITHDRAWN
    }

    /// The answer to a question that bars. Nothing behind it is kept.
    public enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    /// One that is not put with an open course.
    public Decision(
            Kind kind,
            Map<String, Answer> answers,
            @Nullable BigDecimal place,
            @Nullable String situation,
            String reason,
            @Nullable String words,
            @Nullable AcceptEnquiry accept) {
        this(kind, answers, place, situation, reason, words, accept, null);
    }

    public Decision {
        answers = Map.copyOf(answers);
        if ((kind == Kind.ACCEPTED) != (accept != null)) {
            throw new IllegalArgumentException("an accepted enquiry says which child and who is responsible");
        }
        if ((kind == Kind.JOINED) != (joins != null)) {
            throw new IllegalArgumentException("an enquiry put with a course says whose");
        }
    }
}
