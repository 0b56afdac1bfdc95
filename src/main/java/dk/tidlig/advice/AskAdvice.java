package dk.tidlig.advice;

import org.jspecify.annotations.Nullable;

/// A question.
///
/// @param named whether those who answer see who asks
/// @param sure what was said to be about nobody one could recognise ([dk.tidlig.kernel.Traces#mark])
public record AskAdvice(
        String theme,
        String place,
        String age,
        String words,
        boolean named,
        @Nullable String sure) {}
