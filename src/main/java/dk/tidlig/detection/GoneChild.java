package dk.tidlig.detection;

import dk.tidlig.child.events.ChildEvent;
import dk.tidlig.episode.events.MovedAway;
import dk.tidlig.shell.Words;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A child that lives no more, or lives in another municipality, goes nowhere here from that day on.
@Component
class GoneChild {
    private final EnrolmentRepository enrolments;
    private final Words words;

    GoneChild(EnrolmentRepository enrolments, Words words) {
        this.enrolments = enrolments;
        this.words = words;
    }

    @EventListener
    void on(ChildEvent.Ended event) {
        enrolments.end(event.child(), words.dayOf(event.stamp().at()));
    }

    @EventListener
    void on(MovedAway event) {
        enrolments.end(event.child(), words.dayOf(event.at()));
    }
}
