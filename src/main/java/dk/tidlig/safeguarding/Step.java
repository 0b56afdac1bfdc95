package dk.tidlig.safeguarding;

import dk.tidlig.kernel.Stamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was done with a notification by those who receive them. Each is done once.
///
/// @param words why the first look came out so; sealed
/// @param lateBecause what happened when its limit was missed; sealed
public record Step(
        Kind kind,
        Stamp made,
        @Nullable Outcome outcome,
        @Nullable String words,
        @Nullable String lateBecause) {
    public enum Kind {
        /// Whether the child is in danger now.
        LOOK,
        /// The notifier has been told that it was received.
        RECEIPT,
        /// Whether an enquiry or a measure was started.
        STARTED;

        /// What is done with one, in this order. A private person is told of the receipt alone, and one who is not
        /// known
        /// of nothing.
        static List<Kind> asked(Notifier.@Nullable Kind heardFrom) {
            if (heardFrom == null) {
                return List.of(values());
            }
            return heardFrom == Notifier.Kind.ANONYMOUS ? List.of(LOOK) : List.of(LOOK, RECEIPT);
        }

        /// What can come of it; nothing when it is only done or not.
        public List<Outcome> outcomes() {
            return switch (this) {
                case LOOK -> List.of(Outcome.ACUTE, Outcome.NOT_ACUTE);
                case RECEIPT -> List.of();
                case STARTED -> List.of(Outcome.YES, Outcome.NO);
            };
        }
    }

    public enum Outcome {
        ACUTE,
        NOT_ACUTE,
        YES,
        NO
    }

    /// Without what only its readers may read.
    Step told() {
        return new Step(kind, made, outcome, null, null);
    }
}
