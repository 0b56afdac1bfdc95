package dk.tidlig.meeting.rhythm;

import dk.tidlig.shell.ClockView;
import dk.tidlig.shell.calendar.Rhythm;
import org.jspecify.annotations.Nullable;

/// A rhythm as it is shown.
///
/// @param last when they met
/// @param next when they meet next; null when no meeting is called
/// @param line what is wrong, or that nothing is
public record RhythmFace(
        ClockView clock, String last, @Nullable String next, String line, Rhythm.State state) {
    public boolean broken() {
        return state == Rhythm.State.BROKEN;
    }
}
