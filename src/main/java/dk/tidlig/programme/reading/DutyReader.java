package dk.tidlig.programme.reading;

import dk.tidlig.programme.duty.NotificationDuty;
import java.util.Set;

/// Reads what a jurisdiction asks around notifications of concern.
final class DutyReader {
    private DutyReader() {}

    static Slot<NotificationDuty> duty(Section section) {
        var clocks = section.list("clocks", Spot.map(CourseReader::clock));
        var told = section.list("to-public-servants", Values.choice(NotificationDuty.Told.class));
        var source = section.source();
        return section.make(() -> new NotificationDuty(clocks.get(), Set.copyOf(told.get()), source.get()));
    }
}
