package dk.tidlig.episode.web;

import org.jspecify.annotations.Nullable;

/// What stands in the way of closing, or must be known, ready to read.
record FindingLine(String key, String text, @Nullable String url, String mend) {}
