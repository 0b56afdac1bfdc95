package dk.tidlig.meeting;

import java.time.Duration;
import java.time.Instant;

/// A meeting as a calendar takes it. Never whom it is about, nor why, nor where a family lives.
///
/// @param sequence how often it was moved or cancelled: a calendar takes the highest
public record Appointment(NetworkMeetingId id, Instant starts, Duration lasts, int sequence, boolean cancelled) {
    /// So long back an invitation can still be fetched.
    static final Duration LONGEST = Duration.ofDays(1);
}
