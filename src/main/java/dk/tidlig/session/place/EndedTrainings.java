package dk.tidlig.session.place;

import dk.tidlig.episode.events.EpisodeEvent;
import dk.tidlig.session.events.SessionEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A place goes on from a training that was completed. With one that was broken off, and when the child's course is
/// closed, one that the child has not started in lapses at the same moment, and My day shows it as free to whoever is
/// next in the queue.
@Component
class EndedTrainings {
    private final PlaceStepRecords steps;

    EndedTrainings(PlaceStepRecords steps) {
        this.steps = steps;
    }

    @EventListener
    void on(SessionEvent.CourseEnded ended) {
        steps.brokenOff(ended.course(), ended.stamp());
    }

    @EventListener
    void on(EpisodeEvent.Closed closed) {
        steps.closed(closed.episode(), closed.stamp());
    }
}
