package dk.tidlig.episode.moving;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was offered of a child to other municipalities, and what came along from others.
///
/// @param open whether there is a course that can be offered
public record MovingPage(List<Line> departures, List<Arriving> brought, boolean open) {
    public MovingPage {
        departures = List.copyOf(departures);
        brought = List.copyOf(brought);
    }

    /// One offer.
    ///
    /// @param until while it waits for an answer
    /// @param ended when it did
    public record Line(
            MovingId id,
            String state,
            String course,
            String basis,
            String grounds,
            List<String> data,
            String offered,
            @Nullable String until,
            @Nullable String ended,
            @Nullable String reply) {
        public Line {
            data = List.copyOf(data);
        }
    }

    /// What became of an offer, for whoever made it.
    ///
    /// @param url of what was offered; of one's children when that is not the reader's any more
    public record Answer(String child, String told, String url) {}

    /// That a family moves here, without who it is.
    ///
    /// @param minutes left until it is too late to answer
    public record Arriving(MovingId id, String from, String since, String until, long minutes) {}
}
