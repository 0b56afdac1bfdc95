package dk.tidlig.detection;

import dk.tidlig.child.events.ChildEvent;
import dk.tidlig.shell.Words;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A child that lives no more goes nowhere from that day on.
@Component
class EndedChild {
    private final EnrolmentRepository enrolments;
    private final Words words;

    EndedChild(EnrolmentRepository enrolments, Words words) {
        this.enrolments = enrolments;
        this.words = words;
    }

    @EventListener
    void on(ChildEvent.Ended event) {
        enrolments.end(event.child(), words.dayOf(event.stamp().at()));
    }
}
