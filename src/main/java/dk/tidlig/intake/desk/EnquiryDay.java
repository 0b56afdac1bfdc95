package dk.tidlig.intake.desk;

import dk.tidlig.identity.Actor;
import dk.tidlig.intake.Enquiries;
import dk.tidlig.intake.EnquiryRow;
import dk.tidlig.intake.IntakeAction;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.DaySource;
import dk.tidlig.shell.Words;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/// Enquiries that nobody has answered yet, on the day of those who decide.
@Component
class EnquiryDay implements DaySource {
    private static final int MOST = 10;
    private static final Duration WEEK = Duration.ofDays(7);

    private final Enquiries enquiries;
    private final EnquiryWords lines;
    private final Words words;
    private final Clock clock;

    EnquiryDay(Enquiries enquiries, EnquiryWords lines, Words words, Clock clock) {
        this.enquiries = enquiries;
        this.lines = lines;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public List<DayItem> waiting(Actor actor) {
        if (!actor.may(IntakeAction.SETTLE.code())) {
            return List.of();
        }
        return enquiries.waiting(actor, MOST).stream()
                .map(row -> item(actor, row))
                .toList();
    }

    private DayItem item(Actor actor, EnquiryRow row) {
        var url = "/enquiries/" + row.id().value() + "/decide";
        var text = words.text(
                "intake.desk.day.text",
                lines.channel(row, actor.language()),
                words.moment(row.receivedAt()),
                lines.themes(row, actor.language()));
        long urgency = Duration.between(clock.instant(), row.receivedAt().plus(WEEK)).toMinutes();
        return new DayItem(
                null,
                urgency,
                words.text("intake.desk.day.title", lines.about(row)),
                url,
                text,
                words.text("intake.desk.day.do"),
                url);
    }
}
