package dk.tidlig.advice;

import dk.tidlig.kernel.Stamp;

/// What one of them said.
///
/// @param number 1 is the question
/// @param answer whether it is the adviser's
record Turn(int number, boolean answer, String words, Stamp said) {}
