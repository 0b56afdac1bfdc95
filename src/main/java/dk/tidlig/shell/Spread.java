package dk.tidlig.shell;

import java.util.List;

/// How worried each one is, side by side: the table is the picture, the band is the span, nothing is averaged.
///
/// @param levels the scale's levels, least worry first
/// @param voices who says what; at least one
public record Spread(List<Level> levels, List<Voice> voices) {
    /// @param number as `1`
    /// @param words as `undren`
    public record Level(String number, String words) {}

    /// @param who a profession or relation
    /// @param level index into the levels, from 0
    public record Voice(String who, int level) {}

    public Spread {
        levels = List.copyOf(levels);
        voices = List.copyOf(voices);
    }

    public int least() {
        return voices.stream().mapToInt(Voice::level).min().orElse(0);
    }

    public int most() {
        return voices.stream().mapToInt(Voice::level).max().orElse(-1);
    }

    /// Whether the level lies in the span.
    public boolean spans(int level) {
        return level >= least() && level <= most();
    }
}
