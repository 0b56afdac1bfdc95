package dk.tidlig.shell.web;

import dk.tidlig.access.OwnDay;
import dk.tidlig.identity.Actor;
import dk.tidlig.shell.ClockView;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.DayNews;
import dk.tidlig.shell.DaySession;
import dk.tidlig.shell.DaySource;
import dk.tidlig.shell.DayView;
import dk.tidlig.shell.Words;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// My day: what modules hand in, worst first. All of it is one transaction, so that what several of them ask for is
/// read
/// once and the trail has it in one go.
@Controller
class DayController {
    private static final int MOST_NEWS = 20;
    /// What has only a day goes first.
    private static final Comparator<DaySession> EARLIEST_FIRST =
            Comparator.comparing(session -> Objects.requireNonNullElse(session.at(), Instant.MIN));

    private final List<DaySource> sources;
    private final TransactionTemplate transaction;
    private final Words words;
    private final Clock clock;

    DayController(List<DaySource> sources, TransactionTemplate transaction, Words words, Clock clock) {
        this.sources = sources;
        this.transaction = transaction;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/")
    String start() {
        return "redirect:/my-day";
    }

    @GetMapping("/my-day")
    String myDay(Actor actor, Model model) {
        model.addAttribute("day", OwnDay.ask(() -> transaction.execute(status -> day(actor))));
        return "shell/my-day";
    }

    private DayView day(Actor actor) {
        var waiting = DayItem.once(gather(source -> source.waiting(actor), Comparator.comparingLong(DayItem::urgency)));
        var from = lastWorkday();
        return new DayView(
                clock.instant(),
                actor.name().split(" ")[0],
                waiting,
                count(waiting, ClockView.State.OVER),
                count(waiting, ClockView.State.SOON),
                gather(source -> source.today(actor), EARLIEST_FIRST),
                news(actor, from),
                from,
                gather(source -> source.others(actor), Comparator.comparingLong(DayItem::urgency)));
    }

    private List<DayNews> news(Actor actor, Instant from) {
        return gather(
                        source -> source.since(actor, from),
                        Comparator.comparing(DayNews::at).reversed())
                .stream()
                .limit(MOST_NEWS)
                .toList();
    }

    private <T> List<T> gather(Function<DaySource, List<T>> part, Comparator<T> order) {
        return sources.stream().map(part).flatMap(List::stream).sorted(order).toList();
    }

    private static long count(List<DayItem> items, ClockView.State state) {
        return items.stream()
                .map(DayItem::clock)
                .filter(clock -> clock != null && clock.state() == state)
                .count();
    }

    /// The beginning of the last working day before today, so that a Monday tells what the weekend brought.
    private Instant lastWorkday() {
        var day = words.today().minusDays(1);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.minusDays(1);
        }
        return day.atStartOfDay(words.zone()).toInstant();
    }
}
