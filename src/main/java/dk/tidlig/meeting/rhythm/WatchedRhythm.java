package dk.tidlig.meeting.rhythm;

import dk.tidlig.shell.calendar.Rhythm;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/// How meetings of the municipality's own days keep to a rhythm that a file asks for.
///
/// @param rule as people read it
/// @param source where the rule comes from
/// @param last the last meeting held; null when there was none
public record WatchedRhythm(
        String rule,
        String source,
        Period atLeastEvery,
        Period remindBefore,
        LocalDate today,
        @Nullable LocalDate last,
        LocalDate from,
        @Nullable LocalDate next)
        implements Rhythm {}
