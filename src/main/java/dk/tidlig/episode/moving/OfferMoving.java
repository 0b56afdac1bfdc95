package dk.tidlig.episode.moving;

import dk.tidlig.episode.EpisodeId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A course is offered to another municipality.
///
/// @param to the other municipality's code
/// @param basis the legal basis's code
/// @param grounds who consented and how, or why it is necessary
/// @param data kinds of data that go along, by code
/// @param outcome how the course ends here when the other one accepts
public record OfferMoving(
        EpisodeId episode,
        String to,
        String basis,
        @Nullable String grounds,
        Set<String> data,
        String outcome,
        @Nullable String message) {
    public OfferMoving {
        data = Set.copyOf(data);
    }
}
