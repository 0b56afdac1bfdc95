package dk.tidlig.shell;

import java.time.Instant;

/// An appointment today.
public record DaySession(Instant at, String title, String url, String detail) {}
