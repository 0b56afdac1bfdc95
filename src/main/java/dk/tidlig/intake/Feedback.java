package dk.tidlig.intake;

import dk.tidlig.kernel.UserId;
import org.jspecify.annotations.Nullable;

/// What became of an enquiry, told to the professional who sent it: whether something was begun and by whom, or the
/// words of the no. Nothing of the course itself.
///
/// @param answer the words to the one who asked
/// @param helper who helps, when something was begun
public record Feedback(
        EnquiryRow enquiry,
        @Nullable String answer,
        @Nullable UserId helper) {}
