package dk.tidlig.meeting.web;

import dk.tidlig.meeting.Appointment;
import dk.tidlig.shell.Words;
import java.time.Clock;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/// An appointment as an iCalendar file (RFC 5545, RFC 5546): when, and that it is a meeting. No name, no place, no
/// reason.
@Component
class Invitations {
    private final Words words;
    private final Clock clock;

    Invitations(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    String file(Appointment it) {
        var event = new VEvent(false);
        event.add(new Uid(it.id() + "@tidlig"))
                .add(new DtStamp(clock.instant()))
                .add(new DtStart<>(it.starts()))
                .add(new DtEnd<>(it.starts().plus(it.lasts())))
                .add(new Summary(words.text("meeting.title")))
                .add(new Sequence(it.sequence()))
                .add(it.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Tidlig//Tidlig//DA"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(it.cancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH);
        calendar.add(event);
        return calendar.toString();
    }
}
