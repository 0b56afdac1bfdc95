package dk.tidlig.episode.sharing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What has been passed on of a child, as it is read.
public record SharingPage(List<Line> lines) {
    public SharingPage {
        lines = List.copyOf(lines);
    }

    /// @param ordinal the how manieth, in words; null where the basis is not limited
    /// @param open until when it is open, in words; null when it opens nothing any more
    /// @param ended when it was ended, in words
    public record Line(
            SharingId id,
            String at,
            String by,
            List<String> to,
            List<String> data,
            String basis,
            String purpose,
            @Nullable String ordinal,
            @Nullable String necessity,
            @Nullable String said,
            @Nullable String open,
            @Nullable String ended) {
        public Line {
            to = List.copyOf(to);
            data = List.copyOf(data);
        }
    }
}
