package dk.tidlig.intake.desk;

import dk.tidlig.intake.EnquiryRow;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.Words;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// An enquiry in a line, without a name: whom it is about, what it is about, who asks.
@Component
class EnquiryWords {
    private final Programmes programmes;
    private final Words words;

    EnquiryWords(Programmes programmes, Words words) {
        this.programmes = programmes;
        this.words = words;
    }

    /// "A child of 5 years", "an unborn child".
    String about(EnquiryRow row) {
        var about = row.about();
        var subject = words.text("intake.desk.subject." + about.subject().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var age = about.bornOn() != null
                ? words.age(about.bornOn())
                : about.age() != null ? words.text("shell.words.years", about.age()) : "";
        return age.isEmpty() ? subject : words.text("intake.desk.about", subject, age);
    }

    String themes(EnquiryRow row, Locale language) {
        var programme = programmes.version(row.version()).definition();
        return row.themes().stream()
                .map(code -> programme.theme(code).map(theme -> theme.wording().in(language)).orElse(code))
                .collect(Collectors.joining(", "));
    }

    String channel(EnquiryRow row, Locale language) {
        return programmes
                .version(row.version())
                .definition()
                .channel(row.channel())
                .map(channel -> channel.wording().in(language))
                .orElse(row.channel());
    }
}
