package dk.tidlig.shell;

import org.jspecify.annotations.Nullable;

/// One line of "check your answers".
///
/// @param changeUrl the page where it can be changed, or null when it cannot
public record Answer(
        String question, String answer, @Nullable String changeUrl) {}
