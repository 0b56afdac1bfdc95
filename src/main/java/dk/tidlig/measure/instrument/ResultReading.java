package dk.tidlig.measure.instrument;

import dk.tidlig.access.Grant;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.measure.instrument.definition.Instrument;
import dk.tidlig.measure.instrument.definition.Question;
import dk.tidlig.programme.Source;
import dk.tidlig.programme.Wording;
import dk.tidlig.shell.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Results in the reader's words, by the very version of the instrument that each was given by.
@Component
public class ResultReading {
    private final ResultRepository results;
    private final InstrumentShelf shelf;
    private final ResultRules rules;
    private final Colleagues colleagues;
    private final Words words;

    ResultReading(
            ResultRepository results, InstrumentShelf shelf, ResultRules rules, Colleagues colleagues, Words words) {
        this.results = results;
        this.shelf = shelf;
        this.rules = rules;
        this.colleagues = colleagues;
        this.words = words;
    }

    /// @param noted when and by whom
    /// @param reviewed when and by whom somebody looked; null while it waits
    /// @param urgent what to do at once, for each answer that cannot wait
    public record Told(
            InstrumentResult it,
            String title,
            List<Line> numbers,
            List<Answered> answers,
            String noted,
            @Nullable String reviewed,
            List<String> urgent,
            @Nullable String retest) {}

    /// One number.
    ///
    /// @param points null when too few questions were answered
    /// @param band null where no thresholds fit this child and informant
    public record Line(
            String name,
            @Nullable String points,
            String lowest,
            String highest,
            @Nullable String band,
            @Nullable String version,
            @Nullable Source source,
            int answered,
            int asked) {}

    public record Answered(String question, String answer) {}

    InstrumentShelf shelf() {
        return shelf;
    }

    ResultRules rules() {
        return rules;
    }

    InstrumentResult find(Grant grant, ResultId id) {
        return results.find(grant, id).orElseThrow(NotFound::new);
    }

    List<Told> all(Grant grant) {
        return results.of(grant).stream()
                .map(it -> told(it, grant.actor().language()))
                .toList();
    }

    Told told(InstrumentResult it, Locale language) {
        var instrument = shelf.of(it);
        var review = it.review();
        var retest = instrument.retest();
        return new Told(
                it,
                instrument.title().in(language),
                it.numbers().stream()
                        .map(one -> line(instrument, one, language))
                        .toList(),
                answers(instrument, it, language),
                stamp(it.noted(), language),
                review == null ? null : stamp(review.stamp(), language),
                urgent(instrument, it, language),
                it.retestOn() == null || retest == null
                        ? null
                        : retest.wording().in(language));
    }

    private String stamp(Stamp stamp, Locale language) {
        var who = colleagues.find(stamp.by()).map(one -> one.line(language)).orElse("");
        return words.text("measure.instrument.by", words.moment(stamp.at()), who);
    }

    private Line line(Instrument instrument, InstrumentResult.Number number, Locale language) {
        var score = instrument.score(number.score()).orElseThrow();
        var points = number.points();
        var version = number.bandVersion();
        var wording = version == null
                ? null
                : score.bandWording(version, String.valueOf(number.band())).orElse(null);
        var source = score.bands().stream()
                .filter(it -> it.version().equals(version))
                .map(it -> it.source())
                .findFirst()
                .orElse(null);
        return new Line(
                score.name().in(language),
                points == null ? null : words.plain(points),
                words.plain(score.bounds().lowest()),
                words.plain(score.bounds().highest()),
                wording == null ? null : wording.in(language),
                version,
                source,
                number.answered(),
                number.asked());
    }

    private List<Answered> answers(Instrument instrument, InstrumentResult it, Locale language) {
        var answers = new ArrayList<Answered>();
        for (var question : instrument.asked()) {
            it.answers().stream()
                    .filter(given -> given.question().equals(question.id()))
                    .findFirst()
                    .ifPresent(given ->
                            answers.add(new Answered(question.text().in(language), answer(question, given, language))));
        }
        return answers;
    }

    private String answer(Question question, InstrumentResult.Given given, Locale language) {
        var option = given.option();
        var points = given.points();
        if (option != null) {
            return question.option(option)
                    .map(Question.Option::wording)
                    .orElse(Wording.danish(option))
                    .in(language);
        }
        if (question.kind() == Question.Kind.YES_NO) {
            return words.text(
                    BigDecimal.ONE.compareTo(points == null ? BigDecimal.ZERO : points) == 0
                            ? "measure.instrument.yes"
                            : "measure.instrument.no");
        }
        return points == null ? String.valueOf(given.words()) : words.plain(points);
    }

    private static List<String> urgent(Instrument instrument, InstrumentResult it, Locale language) {
        var urgent = new ArrayList<String>();
        for (var question : instrument.asked()) {
            var critical = question.critical();
            if (critical != null
                    && it.answers().stream()
                            .filter(given -> given.question().equals(question.id()))
                            .map(InstrumentResult.Given::points)
                            .anyMatch(points -> points != null && points.compareTo(critical.from()) >= 0)) {
                urgent.add(critical.wording().in(language));
            }
        }
        return urgent;
    }
}
