package dk.tidlig.deadline;

import dk.tidlig.child.events.ChildEvent;
import dk.tidlig.programme.ClockRule;
import dk.tidlig.tenancy.Municipalities;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Hears that a child is born, in the same transaction: its age begins what is owed. Where a child does not live nobody
/// is reminded of anything more.
@Component
class BirthListener {
    private final ClockListener listener;
    private final ClockKeeper keeper;
    private final ClockRepository clocks;
    private final CourseRepository courses;
    private final Municipalities municipalities;

    BirthListener(
            ClockListener listener,
            ClockKeeper keeper,
            ClockRepository clocks,
            CourseRepository courses,
            Municipalities municipalities) {
        this.listener = listener;
        this.keeper = keeper;
        this.clocks = clocks;
        this.courses = courses;
        this.municipalities = municipalities;
    }

    @EventListener
    void on(ChildEvent event) {
        var open = courses.openOf(event.child());
        switch (event) {
            case ChildEvent.Born it -> {
                var born = ClockListener.fact(ClockRule.Event.BORN);
                open.forEach(course -> listener.happened(course, born, at(it.bornOn()), it.stamp()));
            }
            case ChildEvent.BirthDayCorrected _ -> {}
            case ChildEvent.Ended it -> open.forEach(course -> keeper.cancel(clocks.runningFor(course), it.stamp()));
        }
    }

    private Instant at(LocalDate day) {
        return day.atStartOfDay(municipalities.current().zone()).toInstant();
    }
}
