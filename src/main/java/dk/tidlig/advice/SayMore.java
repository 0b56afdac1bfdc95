package dk.tidlig.advice;

import org.jspecify.annotations.Nullable;

/// A further turn.
///
/// @param after how many turns there were when it was written
/// @param sure what was said to be about nobody one could recognise ([dk.tidlig.kernel.Traces#mark])
public record SayMore(int after, String words, @Nullable String sure) {}
