package dk.tidlig.deadline;

import java.time.Instant;
import java.time.LocalDate;

/// When a clock is over.
///
/// @param dueOn the last day in time, in the municipality's zone
/// @param dueAt of a limit counted in days the first moment that is too late; of one in hours the last in time
/// @param warnAt from when it shows as running out
/// @param byDay whether the day decides, or the moment
record Limit(LocalDate dueOn, Instant dueAt, Instant warnAt, boolean byDay) {}
