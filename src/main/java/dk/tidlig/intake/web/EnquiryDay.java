package dk.tidlig.intake.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.intake.Enquiries;
import dk.tidlig.intake.EnquiryLines;
import dk.tidlig.intake.EnquiryRow;
import dk.tidlig.intake.IntakeAction;
import dk.tidlig.intake.events.EnquiryClocks;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.DaySource;
import dk.tidlig.shell.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// New enquiries on the day of those who answer them.
@Component
class EnquiryDay implements DaySource {
    private static final int MOST = 30;
    /// Where there is no clock it waits among what has a week.
    private static final long NO_CLOCK = 7L * 24 * 60;

    private final Enquiries enquiries;
    private final EnquiryLines lines;
    private final EnquiryClocks clocks;
    private final Words words;

    EnquiryDay(Enquiries enquiries, EnquiryLines lines, EnquiryClocks clocks, Words words) {
        this.enquiries = enquiries;
        this.lines = lines;
        this.clocks = clocks;
        this.words = words;
    }

    @Override
    public List<DayItem> waiting(Actor actor) {
        if (!actor.may(IntakeAction.SETTLE.code()) || !actor.may(IntakeAction.LIST.code())) {
            return List.of();
        }
        var rows = enquiries.waiting(actor, MOST);
        var running = clocks.running(rows.stream().map(EnquiryRow::id).toList());
        return rows.stream().map(row -> item(row, running.get(row.id()))).toList();
    }

    private DayItem item(EnquiryRow row, EnquiryClocks.@Nullable Running clock) {
        var url = "/enquiries/" + row.id();
        return new DayItem(
                clock == null ? null : clock.view(),
                clock == null ? NO_CLOCK : clock.minutesLeft(),
                words.text("intake.day.title", lines.about(row.about())),
                url,
                words.text("intake.day.text." + ShownRows.code(row.standing()), lines.channel(row), lines.themes(row)),
                words.text("intake.day.deed"),
                url);
    }
}
