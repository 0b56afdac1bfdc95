package dk.tidlig.episode.retention;

import dk.tidlig.episode.keeping.KeptRecord;
import dk.tidlig.episode.keeping.KeptRecord.What;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.programme.Codes;
import dk.tidlig.programme.Programmes;
import dk.tidlig.programme.Retention;
import dk.tidlig.shell.Words;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// How long things are kept, and why, in the reader's words.
@Component
class KeepingWords {
    private final Verdicts verdicts;
    private final Programmes programmes;
    private final Colleagues colleagues;
    private final Words words;

    KeepingWords(Verdicts verdicts, Programmes programmes, Colleagues colleagues, Words words) {
        this.verdicts = verdicts;
        this.programmes = programmes;
        this.colleagues = colleagues;
        this.words = words;
    }

    KeptLine line(KeptRecord it) {
        var rule = verdicts.rule(it);
        return new KeptLine(
                name(it),
                standing(it),
                rule.map(one -> says(one.period(), Codes.of(one.from()))).orElse(words.text("episode.keeping.no-rule")),
                rule.map(this::source).orElse(""),
                rule.filter(Retention::archiveFirst).isPresent());
    }

    /// What the register says of a rule.
    String line(RuleNote it) {
        var programme = programmes
                .findPublished(it.programme())
                .map(version -> version.definition().name().in(LocaleContextHolder.getLocale()))
                .orElse(it.programme());
        var what = words.text("episode.keeping.what." + it.what());
        if ("-".equals(it.programme()) && !"-".equals(it.period())) {
            return words.text("episode.keeping.was-by-law", what, says(Period.parse(it.period()), it.from()));
        }
        return "-".equals(it.period())
                ? words.text("episode.keeping.named", what, programme)
                : words.text("episode.keeping.was", what, programme, says(Period.parse(it.period()), it.from()));
    }

    String who(Stamp stamp) {
        return colleagues.of(List.of(stamp.by())).values().stream()
                .findFirst()
                .map(it -> it.line(LocaleContextHolder.getLocale()))
                .orElseGet(() -> words.text("episode.somebody"));
    }

    String moment(Stamp stamp) {
        return words.moment(stamp.at());
    }

    String date(LocalDate day) {
        return words.date(day);
    }

    private String name(KeptRecord it) {
        var what = words.text("episode.keeping.what." + Codes.of(it.what()));
        if (it.what() == What.NOTIFICATION || it.version() == null) {
            return what;
        }
        var programme = programmes.version(it.version()).definition().name().in(LocaleContextHolder.getLocale());
        return words.text("episode.keeping.named", what, programme);
    }

    private String standing(KeptRecord it) {
        if (it.running()) {
            return words.text("episode.keeping.running." + Codes.of(it.what()));
        }
        return it.until() == null
                ? words.text("episode.keeping.endless")
                : words.text("episode.keeping.until", words.date(it.until()));
    }

    private String says(Period period, String from) {
        return words.text("episode.keeping.rule", length(period), words.text("programme.from." + from));
    }

    private String length(Period it) {
        return Stream.of(
                        part("programme.period.years", it.getYears()),
                        part("programme.period.months", it.getMonths()),
                        part("programme.period.days", it.getDays()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String part(String key, int count) {
        return count == 0 ? "" : words.text(key, count);
    }

    private String source(Retention rule) {
        var standing = words.text("programme.standing." + Codes.of(rule.source().standing()));
        return words.text(
                "episode.keeping.source", rule.source().wording().in(LocaleContextHolder.getLocale()), standing);
    }
}
