package dk.tidlig.relaylog.page;

import dk.tidlig.shell.Spread;
import dk.tidlig.shell.pictures.Trajectory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who is how concerned: side by side, over time, and the level all have agreed on. Nothing is averaged.
///
/// @param scale the scale's name
/// @param question as it is asked
/// @param finding what is seen, in a sentence
/// @param spread null while nobody has placed a concern
/// @param time null while nobody has
/// @param agreed the level that all have agreed on, in words; null while they have not
/// @param said who said what to the latest place
/// @param thresholds what the scale asks to consider, at places that somebody has reached
public record ConcernPicture(
        String scale,
        String question,
        String finding,
        @Nullable Spread spread,
        @Nullable Trajectory time,
        @Nullable String agreed,
        List<Said> said,
        List<String> thresholds) {
    public ConcernPicture {
        said = List.copyOf(said);
        thresholds = List.copyOf(thresholds);
    }

    public record Said(String who, String words) {}
}
