package dk.tidlig.intake.web;

import dk.tidlig.intake.events.EnquiryClocks;
import dk.tidlig.programme.ClockRule;
import dk.tidlig.programme.ProgrammeVersion;
import dk.tidlig.shell.Words;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// What happens after an enquiry is sent: the programme's own words, and its limits with their days.
@Component
class NextLines {
    private final EnquiryClocks clocks;
    private final Words words;

    NextLines(EnquiryClocks clocks, Words words) {
        this.clocks = clocks;
        this.words = words;
    }

    /// @param steps what happens, in its order
    /// @param limits the last days of what is promised
    record Next(List<String> steps, List<String> limits) {}

    /// @param sent when the enquiry came, or would come if it were sent now
    Next of(ProgrammeVersion version, Instant sent) {
        var page = version.definition().publicPage();
        var steps = page == null ? Stream.<String>empty() : page.next().stream().map(line -> line.in(language()));
        return new Next(steps.toList(), limits(version, sent));
    }

    /// The limits that begin when the enquiry comes, each with its last day.
    List<String> limits(ProgrammeVersion version, Instant sent) {
        return version.definition().clocks().stream()
                .filter(rule -> rule.starts() == ClockRule.Event.ENQUIRY_RECEIVED)
                .map(rule -> words.text(
                        "intake.next.limit", rule.name().in(language()), words.day(clocks.dueOn(rule, sent))))
                .toList();
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
