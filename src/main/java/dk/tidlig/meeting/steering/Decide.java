package dk.tidlig.meeting.steering;

import dk.tidlig.kernel.UserId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a steering group decides on something that was brought up.
///
/// @param owner who follows it until it is done
public record Decide(String words, UserId owner, @Nullable LocalDate due) {}
