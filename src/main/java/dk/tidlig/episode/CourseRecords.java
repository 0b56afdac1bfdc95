package dk.tidlig.episode;

import dk.tidlig.access.Grant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The child's courses for a module that has passed the gate for the child already.
@Component
public class CourseRecords {
    private final EpisodeRepository episodes;

    CourseRecords(EpisodeRepository episodes) {
        this.episodes = episodes;
    }

    /// The newest first.
    public List<EpisodeView> all(Grant grant) {
        return episodes.of(grant);
    }

    /// The newest open one, or the newest at all.
    public Optional<EpisodeView> newest(Grant grant) {
        var all = episodes.of(grant);
        return all.stream()
                .filter(EpisodeView::open)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }
}
