package dk.tidlig.shell;

import java.time.Instant;

/// What somebody else did on a child that the reader is around.
public record DayNews(Instant at, String who, String what, String url) {}
