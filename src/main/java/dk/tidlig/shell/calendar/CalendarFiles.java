package dk.tidlig.shell.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
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
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Invitations as iCalendar files (RFC 5545, RFC 5546).
@Component
public class CalendarFiles {
    private final Clock clock;

    CalendarFiles(Clock clock) {
        this.clock = clock;
    }

    /// The file as it is answered with.
    public ResponseEntity<byte[]> answer(Invitation it) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("meeting.ics")
                                .build()
                                .toString())
                .body(file(it).getBytes(StandardCharsets.UTF_8));
    }

    private String file(Invitation it) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Tidlig//Tidlig//DA"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(it.cancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH);
        calendar.add(event(it));
        return calendar.toString();
    }

    private VEvent event(Invitation it) {
        var event = new VEvent(false);
        event.add(new Uid(it.uid() + "@tidlig"));
        event.add(new DtStamp(clock.instant()));
        when(event, it);
        event.add(new Summary(it.title()));
        event.add(new Sequence(it.sequence()));
        event.add(it.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    private static void when(VEvent event, Invitation it) {
        var starts = it.starts();
        LocalDate day = it.day();
        if (starts != null) {
            event.add(new DtStart<>(starts));
            event.add(new DtEnd<>(starts.plus(it.lasts())));
        } else if (day != null) {
            event.add(new DtStart<>(day));
            event.add(new DtEnd<>(day.plusDays(1)));
        }
    }
}
