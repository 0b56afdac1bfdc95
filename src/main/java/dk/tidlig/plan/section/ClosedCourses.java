package dk.tidlig.plan.section;

import dk.tidlig.episode.events.EpisodeEvent;
import dk.tidlig.plan.records.PlanRepository;
import dk.tidlig.shell.Words;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A course that is closed leaves its plan, at the same moment or not at all; the plan goes on for the others in it.
@Component
class ClosedCourses {
    private final PlanRepository plans;
    private final Words words;

    ClosedCourses(PlanRepository plans, Words words) {
        this.plans = plans;
        this.words = words;
    }

    @EventListener
    void on(EpisodeEvent.Closed closed) {
        plans.courseClosed(closed.episode(), words.dayOf(closed.closedAt()), closed.stamp());
    }
}
