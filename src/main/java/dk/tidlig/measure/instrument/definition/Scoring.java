package dk.tidlig.measure.instrument.definition;

import ca.uhn.fhir.fhirpath.FhirPathExecutionException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemAnswerOptionComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Counts what was answered, by the instrument's own expressions on the standard's own form of the answers.
@Component
public class Scoring {
    private static final int DECIMALS = 2;
    /// Written out, some numbers of few characters are longer than any memory.
    private static final int MOST_ZEROS = 20;

    private final FhirPaths paths;

    Scoring(FhirPaths paths) {
        this.paths = paths;
    }

    /// @param points null when too few questions were answered, or the answers give no number
    /// @param answered of the questions that it counts
    public record Counted(Score score, @Nullable BigDecimal points, int answered, int asked) {}

    /// @param answers by the ids of the questions, and of the numbers that are entered
    public List<Counted> count(Instrument instrument, Map<String, Answer> answers) {
        var response = response(instrument, answers);
        return instrument.scores().stream()
                .map(score -> count(score, response, answers))
                .toList();
    }

    private Counted count(Score score, QuestionnaireResponse response, Map<String, Answer> answers) {
        var expression = score.expression();
        if (expression == null) {
            var entered = answers.get(score.code()) instanceof Answer.Counted(var number) ? number : null;
            return new Counted(score, entered, entered == null ? 0 : 1, 1);
        }
        int answered =
                (int) score.counts().stream().filter(answers::containsKey).count();
        var points = answered < score.fewest() ? null : evaluate(response, expression);
        return new Counted(score, points, answered, score.counts().size());
    }

    private @Nullable BigDecimal evaluate(QuestionnaireResponse response, String expression) {
        try {
            var found = paths.evaluate(response, expression);
            return found.size() == 1 ? number(found.getFirst().primitiveValue()) : null;
        } catch (FhirPathExecutionException cannotBeCounted) {
            return null;
        }
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        try {
            var number = text == null ? null : new BigDecimal(text);
            return number == null || number.scale() < -MOST_ZEROS
                    ? null
                    : number.setScale(DECIMALS, RoundingMode.HALF_UP);
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    private static QuestionnaireResponse response(Instrument instrument, Map<String, Answer> answers) {
        var response = new QuestionnaireResponse();
        response.setStatus(QuestionnaireResponseStatus.COMPLETED);
        response.setQuestionnaire(instrument.form().getUrl() + "|" + instrument.version());
        instrument.form().getItem().forEach(it -> response.addItem(item(it, answers)));
        return response;
    }

    private static QuestionnaireResponseItemComponent item(
            QuestionnaireItemComponent asked, Map<String, Answer> answers) {
        var item = new QuestionnaireResponseItemComponent();
        item.setLinkId(asked.getLinkId());
        var answer = answers.get(asked.getLinkId());
        var value = answer == null ? null : value(asked, answer);
        if (value != null) {
            item.addAnswer().setValue(value);
        }
        asked.getItem().forEach(it -> item.addItem(item(it, answers)));
        return item;
    }

    private static @Nullable Type value(QuestionnaireItemComponent asked, Answer answer) {
        return switch (answer) {
            case Answer.Chosen(var code) ->
                asked.getAnswerOption().stream()
                        .map(QuestionnaireItemAnswerOptionComponent::getValueCoding)
                        .filter(it -> it.getCode().equals(code))
                        .findFirst()
                        .orElse(null);
            case Answer.Counted(var number) -> new DecimalType(number);
            case Answer.Said(var yes) -> new BooleanType(yes);
            case Answer.Written(var words) -> new StringType(words);
        };
    }
}
