package dk.tidlig.episode;

import java.util.List;

/// One page of a list of courses.
///
/// @param total courses in all
public record EpisodePage(List<EpisodeRow> rows, int page, long total) {
    public EpisodePage {
        rows = List.copyOf(rows);
    }
}
