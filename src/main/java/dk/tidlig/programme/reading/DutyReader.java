package dk.tidlig.programme.reading;

import dk.tidlig.programme.Retention;
import dk.tidlig.programme.duty.NotificationDuty;
import java.util.Set;

/// Reads what a jurisdiction asks around notifications of concern.
final class DutyReader {
    private DutyReader() {}

    static Slot<NotificationDuty> duty(Section section) {
        var clocks = section.list("clocks", Spot.map(CourseReader::clock));
        var told = section.list("to-public-servants", Values.choice(NotificationDuty.Told.class));
        var source = section.source();
        var persons = section.need("private-persons", Spot.map(DutyReader::privatePersons));
        var kept =
                section.need("retention", Spot.map(within -> LawReader.retention(within, Retention.Kept.NOTIFICATION)));
        return section.make(() ->
                new NotificationDuty(clocks.get(), Set.copyOf(told.get()), source.get(), persons.get(), kept.get()));
    }

    private static Slot<NotificationDuty.PrivatePersons> privatePersons(Section section) {
        var known = section.need("known-to-the-family", Values::flag);
        var source = section.source();
        return section.make(() -> new NotificationDuty.PrivatePersons(known.get(), source.get()));
    }
}
