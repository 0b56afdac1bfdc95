package dk.tidlig.measure.instrument;

import dk.tidlig.access.Grant;
import dk.tidlig.child.ChildRecords;
import dk.tidlig.child.ChildView;
import dk.tidlig.kernel.Refused;
import dk.tidlig.measure.instrument.definition.Answer;
import dk.tidlig.measure.instrument.definition.Instrument;
import dk.tidlig.measure.instrument.definition.Question;
import dk.tidlig.measure.instrument.definition.Score;
import dk.tidlig.measure.instrument.definition.Scoring;
import dk.tidlig.shell.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What answers must be before they are counted and written.
@Component
class ResultRules {
    private final ChildRecords children;
    private final CertificationRepository certifications;
    private final Scoring scoring;
    private final Words words;

    ResultRules(ChildRecords children, CertificationRepository certifications, Scoring scoring, Words words) {
        this.children = children;
        this.certifications = certifications;
        this.scoring = scoring;
        this.words = words;
    }

    /// Answers that may be written, and what they give.
    record Sound(
            Instrument instrument,
            GiveInstrument given,
            List<InstrumentResult.Number> numbers,
            boolean critical,
            @Nullable LocalDate retestOn) {}

    /// Whether this person may give it today.
    boolean certified(Grant grant, Instrument instrument) {
        var needed = instrument.certification();
        return needed == null || certifications.holds(grant.actor().id(), needed, words.today());
    }

    boolean fits(Instrument instrument, ChildView child, LocalDate day) {
        return instrument.ages().includes(child.bornOn(), child.unborn(), day);
    }

    /// @throws Refused when they may not
    Sound judge(Grant grant, Instrument instrument, GiveInstrument given) {
        unless(certified(grant, instrument), InstrumentRefusal.NOT_CERTIFIED);
        unless(instrument.version().equals(given.version()), InstrumentRefusal.OTHER_VERSION);
        unless(!given.day().isAfter(words.today()), InstrumentRefusal.DAY_NOT_COME);
        var child = children.child(grant);
        unless(fits(instrument, child, given.day()), InstrumentRefusal.NOT_FOR_THIS_AGE);
        unless(instrument.informants().contains(given.informant()), InstrumentRefusal.NOT_THEIRS);
        var note = given.note();
        unless(note == null || note.length() <= GiveInstrument.LONGEST_NOTE, InstrumentRefusal.ANSWER_TOO_LONG);
        checkAnswers(instrument, given, grant.actor().language());
        var whom = new Score.Whom(child.bornOn(), child.unborn(), sex(child), given.informant(), given.day());
        var numbers = scoring.count(instrument, given.answers()).stream()
                .map(it -> number(it, whom))
                .toList();
        return new Sound(
                instrument, given, numbers, critical(instrument, given), retest(instrument, numbers, given.day()));
    }

    private static void unless(boolean holds, InstrumentRefusal refusal, Object... arguments) {
        if (!holds) {
            throw new Refused(refusal, arguments);
        }
    }

    private static void checkAnswers(Instrument instrument, GiveInstrument given, Locale language) {
        unless(!given.answers().isEmpty(), InstrumentRefusal.NOTHING_ANSWERED);
        for (var question : instrument.asked()) {
            var answer = given.answers().get(question.id());
            var text = question.text().in(language);
            unless(answer != null || !question.required(), InstrumentRefusal.ANSWER_MISSING, text);
            if (answer != null) {
                check(question, answer, text);
            }
        }
        for (var score : instrument.scores()) {
            if (score.entered()) {
                var text = score.name().in(language);
                var answer = given.answers().get(score.code());
                unless(answer != null, InstrumentRefusal.ANSWER_MISSING, text);
                checkBounds(score.bounds(), answer, text);
            }
        }
        unless(
                given.answers().keySet().stream()
                        .allMatch(it -> instrument.question(it).isPresent()
                                || instrument.score(it).filter(Score::entered).isPresent()),
                InstrumentRefusal.UNKNOWN_ANSWER);
    }

    private static void check(Question question, Answer answer, String text) {
        switch (question.kind()) {
            case CHOICE ->
                unless(
                        answer instanceof Answer.Chosen(var code)
                                && question.option(code).isPresent(),
                        InstrumentRefusal.UNKNOWN_ANSWER);
            case NUMBER -> checkBounds(question.bounds(), answer, text);
            case YES_NO -> unless(answer instanceof Answer.Said, InstrumentRefusal.UNKNOWN_ANSWER);
            case WORDS ->
                unless(
                        answer instanceof Answer.Written(var said) && said.length() <= GiveInstrument.LONGEST_NOTE,
                        InstrumentRefusal.ANSWER_TOO_LONG);
            case HEADING -> unless(false, InstrumentRefusal.UNKNOWN_ANSWER);
        }
    }

    private static void checkBounds(Question.@Nullable Bounds bounds, @Nullable Answer answer, String text) {
        unless(answer instanceof Answer.Counted, InstrumentRefusal.UNKNOWN_ANSWER);
        if (bounds != null && answer instanceof Answer.Counted(var number)) {
            unless(
                    bounds.hold(number) && number.scale() <= 1,
                    InstrumentRefusal.OUT_OF_BOUNDS,
                    text,
                    bounds.lowest().toPlainString(),
                    bounds.highest().toPlainString());
        }
    }

    private static InstrumentResult.Number number(Scoring.Counted it, Score.Whom whom) {
        var points = it.points();
        var bands = points == null ? null : it.score().bandsFor(whom).orElse(null);
        var band = points == null || bands == null ? null : bands.of(points).orElse(null);
        return new InstrumentResult.Number(
                it.score().code(),
                points,
                it.answered(),
                it.asked(),
                band == null ? null : band.code(),
                band == null || bands == null ? null : bands.version());
    }

    private static boolean critical(Instrument instrument, GiveInstrument given) {
        return instrument.asked().stream().anyMatch(it -> {
            var answer = given.answers().get(it.id());
            return answer != null && it.isCritical(answer);
        });
    }

    private static @Nullable LocalDate retest(
            Instrument instrument, List<InstrumentResult.Number> numbers, LocalDate day) {
        var retest = instrument.retest();
        return retest != null && numbers.stream().anyMatch(it -> retest.bands().contains(String.valueOf(it.band())))
                ? day.plusDays(retest.afterDays())
                : null;
    }

    private static @Nullable String sex(ChildView child) {
        var number = child.cpr();
        return number == null
                ? null
                : number.sex().map(it -> it.name().toLowerCase(Locale.ROOT)).orElse(null);
    }
}
