package dk.tidlig.measure.instrument.definition;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Counts an instrument's lowest and highest answers before anybody is asked: what it gives must lie within the bounds
/// that it says itself.
@Component
public class Trial {
    private final Scoring scoring;

    Trial(Scoring scoring) {
        this.scoring = scoring;
    }

    public List<InstrumentProblems.Problem> of(Instrument instrument) {
        return Stream.<BinaryOperator<BigDecimal>>of(BigDecimal::min, BigDecimal::max)
                .map(which -> answers(instrument, which))
                .flatMap(it -> scoring.count(instrument, it).stream())
                .filter(it -> !it.score().entered())
                .filter(it -> it.points() == null || !it.score().bounds().hold(it.points()))
                .map(Trial::problem)
                .distinct()
                .toList();
    }

    private static InstrumentProblems.Problem problem(Scoring.Counted it) {
        return new InstrumentProblems.Problem(
                "Questionnaire.item(" + it.score().code() + ")",
                Flaw.OUT_OF_BOUNDS,
                List.of(it.points() == null ? "-" : it.points().toPlainString()));
    }

    private static Map<String, Answer> answers(Instrument instrument, BinaryOperator<BigDecimal> which) {
        var answers = new HashMap<String, Answer>();
        for (var question : instrument.asked()) {
            var answer = answer(question, which);
            if (answer != null) {
                answers.put(question.id(), answer);
            }
        }
        return answers;
    }

    private static @Nullable Answer answer(Question question, BinaryOperator<BigDecimal> which) {
        var bounds = question.bounds();
        if (bounds != null) {
            return new Answer.Counted(which.apply(bounds.lowest(), bounds.highest()));
        }
        return question.options().stream()
                .filter(it -> it.points() != null)
                .reduce((a, b) -> {
                    var better = which.apply(a.points(), b.points());
                    return better.compareTo(a.points()) == 0 ? a : b;
                })
                .<Answer>map(it -> new Answer.Chosen(it.code()))
                .orElse(question.kind() == Question.Kind.YES_NO ? new Answer.Said(false) : null);
    }
}
