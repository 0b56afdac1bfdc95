package dk.tidlig.episode.exit;

import dk.tidlig.shell.ClockView;
import dk.tidlig.shell.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// A planned ending in the reader's words, with the rule behind it.
@Component
class ExitWords {
    private final Words words;

    ExitWords(Words words) {
        this.words = words;
    }

    ClockView clock(PlannedExit it) {
        var left = ChronoUnit.DAYS.between(words.today(), it.endsOn());
        var whole = Math.max(1, ChronoUnit.DAYS.between(it.plannedFrom(), it.endsOn()));
        var language = LocaleContextHolder.getLocale();
        return new ClockView(
                left > 0 ? ClockView.State.SOON : ClockView.State.OVER,
                (int) Math.clamp(100 * left / whole, 0, 100),
                left > 0 ? words.text("episode.exit.left", left) : words.text("episode.exit.today"),
                limit(it),
                words.text("episode.exit.rule", it.age()),
                it.version().definition().name().in(language) + ". "
                        + it.ending().source().wording().in(language),
                words.text("episode.exit.from", words.day(it.plannedFrom())),
                words.text("episode.exit.stops"));
    }

    String limit(PlannedExit it) {
        return words.text("episode.exit.limit", words.day(it.endsOn()), it.age());
    }

    long minutesLeft(PlannedExit it) {
        LocalDate today = words.today();
        return ChronoUnit.DAYS.between(today, it.endsOn()) * 24 * 60;
    }

    static String url(PlannedExit it) {
        return "/children/" + it.child() + "/episodes/" + it.episode() + "/close";
    }
}
