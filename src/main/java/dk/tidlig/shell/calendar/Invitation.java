package dk.tidlig.shell.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a calendar is told of a meeting: when it is, and that it is one. Never whom it is about, nor where a family
/// lives.
///
/// @param uid the same for each version of it
/// @param title a few words, without names of families
/// @param starts null when it takes the whole of a day
/// @param day null when it begins at an hour
/// @param sequence how often it was changed: a calendar takes the highest
public record Invitation(
        String uid,
        String title,
        @Nullable Instant starts,
        Duration lasts,
        @Nullable LocalDate day,
        int sequence,
        boolean cancelled) {
    public Invitation {
        if ((starts == null) == (day == null)) {
            throw new IllegalArgumentException("an invitation is for an hour or for a day");
        }
    }

    public static Invitation at(
            String uid, String title, Instant starts, Duration lasts, int sequence, boolean cancelled) {
        return new Invitation(uid, title, starts, lasts, null, sequence, cancelled);
    }

    public static Invitation on(String uid, String title, LocalDate day) {
        return on(uid, title, day, 0, false);
    }

    public static Invitation on(String uid, String title, LocalDate day, int sequence, boolean cancelled) {
        return new Invitation(uid, title, null, Duration.ofDays(1), day, sequence, cancelled);
    }
}
