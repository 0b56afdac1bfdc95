package dk.tidlig.visitation.group;

import dk.tidlig.identity.group.GroupId;
import dk.tidlig.kernel.Stamp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A group's meeting that was moved, or cancelled.
///
/// @param became null when it was cancelled
/// @param why the weather, somebody ill: never of a family
public record MeetingChange(
        GroupId group, LocalDate was, @Nullable LocalDate became, String why, Stamp changed) {}
