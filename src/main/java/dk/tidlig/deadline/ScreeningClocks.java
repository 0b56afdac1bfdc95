package dk.tidlig.deadline;

import dk.tidlig.detection.events.ScreeningEvent;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.programme.ClockRule;
import dk.tidlig.programme.ProgrammeVersionId;
import dk.tidlig.tenancy.Municipalities;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Hears of screenings, in the same transaction: they begin what is owed, and pay it.
@Component
class ScreeningClocks {
    private final ClockListener clocks;
    private final Municipalities municipalities;

    ScreeningClocks(ClockListener clocks, Municipalities municipalities) {
        this.clocks = clocks;
        this.municipalities = municipalities;
    }

    @EventListener
    void on(ScreeningEvent event) {
        switch (event) {
            case ScreeningEvent.Due it -> began(it, it.version(), ClockRule.Event.SCREENING_DUE, it.on());
            case ScreeningEvent.Done it -> happened(it, ClockRule.Event.SCREENED, atLatest(it.on(), it.stamp()));
            case ScreeningEvent.Positive it -> began(it, it.version(), ClockRule.Event.SCREENING_POSITIVE, it.on());
            case ScreeningEvent.Decided it ->
                happened(it, ClockRule.Event.DECIDED, it.stamp().at());
            case ScreeningEvent.NotDone it -> takenBack(it, ClockRule.Event.SCREENING_DUE);
            case ScreeningEvent.Moved it -> takenBack(it, ClockRule.Event.SCREENING_DUE);
            case ScreeningEvent.Cleared it -> takenBack(it, ClockRule.Event.SCREENING_POSITIVE);
        }
    }

    /// By the version that the screening is due by: the course may have begun before its programme screened.
    private void began(ScreeningEvent it, ProgrammeVersionId version, ClockRule.Event event, LocalDate on) {
        clocks.began(it.episode(), version, ClockListener.fact(event), start(on), it.stamp());
    }

    private void happened(ScreeningEvent it, ClockRule.Event event, Instant at) {
        clocks.happened(it.episode(), ClockListener.fact(event), at, it.stamp());
    }

    private void takenBack(ScreeningEvent it, ClockRule.Event event) {
        clocks.takenBack(it.episode(), ClockListener.fact(event), it.stamp());
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(municipalities.current().zone()).toInstant();
    }

    private Instant atLatest(LocalDate day, Stamp stamp) {
        var over = start(day.plusDays(1)).minusSeconds(1);
        return over.isBefore(stamp.at()) ? over : stamp.at();
    }
}
