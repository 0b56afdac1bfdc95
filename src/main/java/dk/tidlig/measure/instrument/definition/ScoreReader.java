package dk.tidlig.measure.instrument.definition;

import dk.tidlig.programme.Codes;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.jspecify.annotations.Nullable;

/// Reads the numbers that an instrument gives, and what they may mean.
final class ScoreReader {
    private static final String CALCULATED =
            "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression";
    private static final List<String> SEXES = List.of("female", "male");

    private final Faults faults;
    private final FhirPaths paths;

    ScoreReader(Faults faults, FhirPaths paths) {
        this.faults = faults;
        this.paths = paths;
    }

    static boolean isScore(QuestionnaireItemComponent item, Extras extras) {
        return extras.flag(Extras.OWN + "score");
    }

    Score score(QuestionnaireItemComponent item, Extras extras, String path) {
        var bounds = bounds(extras);
        var counts = extras.texts(Extras.OWN + "counts");
        var fewest = extras.whole(Extras.OWN + "fewest-answered");
        int least = fewest == null ? counts.size() : fewest;
        var expression = expression(item, path);
        faults.unless(expression == null || !counts.isEmpty(), extras.at(Extras.OWN + "counts"), Flaw.MISSING);
        faults.unless(
                least <= counts.size(), extras.at(Extras.OWN + "fewest-answered"), Flaw.FEWEST, least, counts.size());
        var bands = extras.all(Extras.OWN + "bands").stream()
                .map(it -> bands(it, bounds))
                .toList();
        return new Score(
                item.getLinkId(),
                Extras.wording(item.getTextElement(), path + ".text", faults),
                bounds,
                expression,
                counts,
                least,
                bands);
    }

    Question.Bounds bounds(Extras extras) {
        var lowest = extras.needNumber(Extras.STANDARD + "minValue");
        var highest = extras.needNumber(Extras.STANDARD + "maxValue");
        faults.unless(lowest.compareTo(highest) < 0, extras.at(Extras.STANDARD + "maxValue"), Flaw.BOUNDS);
        return new Question.Bounds(lowest, highest);
    }

    private @Nullable String expression(QuestionnaireItemComponent item, String path) {
        var found = item.getExtensionByUrl(CALCULATED);
        if (found == null || !(found.getValue() instanceof Expression expression)) {
            return null;
        }
        var wrong = paths.wrong(expression.getExpression());
        faults.unless(wrong == null, path + ".extension(calculatedExpression)", Flaw.EXPRESSION, String.valueOf(wrong));
        return expression.getExpression();
    }

    private Score.Bands bands(Extras extras, Question.Bounds bounds) {
        var steps = extras.all("band").stream()
                .map(it -> new Score.Band(it.need("code"), it.needNumber("from"), it.wording("wording")))
                .toList();
        check(steps, bounds, extras.path());
        var sex = extras.text("sex");
        faults.unless(sex == null || SEXES.contains(sex), extras.at("sex"), Flaw.NOT_ONE_OF, String.valueOf(sex));
        return new Score.Bands(
                extras.need("version"),
                extras.ages("ages"),
                sex,
                extras.one("informant", Informant::of),
                extras.source("source"),
                steps);
    }

    /// They begin with the lowest number there is, and rise: no number is between two of them.
    private void check(List<Score.Band> steps, Question.Bounds bounds, String path) {
        faults.unless(
                !steps.isEmpty() && steps.getFirst().from().compareTo(bounds.lowest()) == 0, path, Flaw.BANDS_START);
        BigDecimal before = null;
        var codes = new HashSet<String>();
        for (var step : steps) {
            faults.unless(Codes.isCode(step.code()), path, Flaw.NOT_A_CODE, step.code());
            faults.unless(codes.add(step.code()), path, Flaw.TWICE, step.code());
            boolean rises = before == null || before.compareTo(step.from()) < 0;
            faults.unless(rises && bounds.hold(step.from()), path, Flaw.BANDS_ORDER, step.code());
            before = step.from();
        }
    }
}
