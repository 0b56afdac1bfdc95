package dk.tidlig.measure.instrument.definition;

import dk.tidlig.programme.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemAnswerOptionComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.jspecify.annotations.Nullable;

/// Reads what an instrument asks, groups and all, in their order.
final class QuestionReader {
    /// Longer ids than these are no ids that a row keeps.
    private static final int LONGEST_ID = 60;

    private final Faults faults;
    private final ScoreReader numbers;
    private final List<Question> questions = new ArrayList<>();
    private final List<Score> scores = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    QuestionReader(Faults faults, ScoreReader numbers) {
        this.faults = faults;
        this.numbers = numbers;
    }

    List<Question> questions() {
        return questions;
    }

    List<Score> scores() {
        return scores;
    }

    void read(List<QuestionnaireItemComponent> items, String path) {
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var here = path + ".item[" + i + "]";
            var id = item.getLinkId();
            faults.unless(id != null && id.length() <= LONGEST_ID, here + ".linkId", Flaw.TOO_LONG, LONGEST_ID);
            faults.unless(ids.add(id), here + ".linkId", Flaw.TWICE, id);
            var extras = new Extras(item.getExtension(), here, faults);
            if (ScoreReader.isScore(item, extras)) {
                scores.add(numbers.score(item, extras, here));
            } else {
                questions.add(question(item, extras, here));
                read(item.getItem(), here);
            }
        }
    }

    private Question question(QuestionnaireItemComponent item, Extras extras, String path) {
        var kind = kind(item, path);
        var options = kind == Question.Kind.CHOICE ? options(item, path) : List.<Question.Option>of();
        boolean reversed = extras.flag(Extras.OWN + "reversed");
        faults.unless(!reversed || falls(options), extras.at(Extras.OWN + "reversed"), Flaw.NOT_REVERSED);
        return new Question(
                item.getLinkId(),
                Extras.wording(item.getTextElement(), path + ".text", faults),
                kind,
                item.getRequired(),
                reversed,
                options,
                kind == Question.Kind.NUMBER ? numbers.bounds(extras) : null,
                critical(extras.first(Extras.OWN + "critical")));
    }

    private Question.Kind kind(QuestionnaireItemComponent item, String path) {
        var type = item.getType();
        return switch (type) {
            case GROUP, DISPLAY -> Question.Kind.HEADING;
            case CHOICE -> Question.Kind.CHOICE;
            case INTEGER, DECIMAL -> Question.Kind.NUMBER;
            case BOOLEAN -> Question.Kind.YES_NO;
            case TEXT, STRING -> Question.Kind.WORDS;
            case null, default -> {
                faults.add(path + ".type", Flaw.KIND, type == null ? "" : type.toCode());
                yield Question.Kind.HEADING;
            }
        };
    }

    private List<Question.Option> options(QuestionnaireItemComponent item, String path) {
        var found = new ArrayList<Question.Option>();
        var codes = new HashSet<String>();
        for (int i = 0; i < item.getAnswerOption().size(); i++) {
            var here = path + ".answerOption[" + i + "]";
            var option = option(item.getAnswerOption().get(i), here);
            faults.unless(codes.add(option.code()), here, Flaw.TWICE, option.code());
            found.add(option);
        }
        faults.unless(found.size() >= 2, path + ".answerOption", Flaw.TOO_FEW_OPTIONS);
        return found;
    }

    private Question.Option option(QuestionnaireItemAnswerOptionComponent option, String path) {
        if (!(option.getValue() instanceof Coding coding) || !coding.hasCode()) {
            faults.add(path + ".valueCoding.code", Flaw.MISSING);
            return new Question.Option("", Wording.danish("-"), null);
        }
        var points = new Extras(coding.getExtension(), path + ".valueCoding", faults)
                .number(Extras.STANDARD + "ordinalValue");
        return new Question.Option(
                coding.getCode(),
                Extras.wording(coding.getDisplayElement(), path + ".valueCoding.display", faults),
                points);
    }

    private static Question.@Nullable Critical critical(@Nullable Extras extras) {
        return extras == null ? null : new Question.Critical(extras.needNumber("from"), extras.wording("wording"));
    }

    private static boolean falls(List<Question.Option> options) {
        BigDecimal before = null;
        for (var option : options) {
            var points = option.points();
            if (points == null || (before != null && before.compareTo(points) <= 0)) {
                return false;
            }
            before = points;
        }
        return true;
    }
}
