package dk.tidlig.measure.instrument.definition;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.fhirpath.FhirPathExecutionException;
import ca.uhn.fhir.fhirpath.IFhirPath;
import ca.uhn.fhir.parser.DataFormatException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The standard's parser and its FHIRPath engine. The engine needs none of the standard's definitions for what
/// instruments count, so they are not loaded for it; made when first asked for.
@Component
class FhirPaths {
    private static final int LONGEST = 1500;
    private static final Pattern CALL = Pattern.compile("`?([A-Za-z_]\\w*)`?\\s*\\(");
    /// The functions that counting takes, and operators that may stand before a bracket.
    private static final Set<String> COUNTING = Set.of(
            "where",
            "select",
            "aggregate",
            "extension",
            "count",
            "exists",
            "empty",
            "not",
            "iif",
            "sum",
            "min",
            "max",
            "avg",
            "first",
            "last",
            "all",
            "any",
            "round",
            "abs",
            "floor",
            "ceiling",
            "toInteger",
            "toDecimal",
            "ofType",
            "in",
            "and",
            "or",
            "xor",
            "implies",
            "div",
            "mod",
            "is",
            "as",
            "contains");

    private final FhirContext fhir = FhirContext.forR4();
    private volatile @Nullable IFhirPath engine;

    /// @throws InstrumentProblems when it is no Questionnaire at all
    Questionnaire parse(String text) {
        try {
            return fhir.newJsonParser().parseResource(Questionnaire.class, text);
        } catch (DataFormatException | ClassCastException | IllegalArgumentException cause) {
            throw new InstrumentProblems(List.of(new InstrumentProblems.Problem(
                    "Questionnaire", Flaw.STANDARD, List.of(String.valueOf(cause.getMessage())))));
        }
    }

    /// What is wrong with an expression, in the engine's words; null when nothing is. What could run for ever or grow
    /// without bound is no way to count answers.
    @Nullable
    String wrong(@Nullable String expression) {
        if (expression == null || expression.isBlank()) {
            return "";
        }
        if (expression.length() > LONGEST) {
            return "> " + LONGEST;
        }
        var unknown = CALL.matcher(expression)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !COUNTING.contains(name))
                .findFirst();
        if (unknown.isPresent()) {
            return unknown.get() + "(…)";
        }
        try {
            engine().parse(expression);
            return null;
        } catch (Exception cause) {
            return String.valueOf(cause.getMessage());
        }
    }

    /// @throws FhirPathExecutionException when it cannot be counted
    List<Base> evaluate(QuestionnaireResponse answers, String expression) {
        try {
            return engine().evaluate(answers, expression, Base.class);
        } catch (FhirPathExecutionException cannotBeCounted) {
            throw cannotBeCounted;
        } catch (RuntimeException broken) {
            // the engine meets some of what it has parsed with whatever its own reading runs into
            throw new FhirPathExecutionException(String.valueOf(broken.getMessage()), broken);
        }
    }

    private IFhirPath engine() {
        var made = engine;
        if (made == null) {
            synchronized (this) {
                made = engine;
                if (made == null) {
                    fhir.setValidationSupport(new PrePopulatedValidationSupport(fhir));
                    made = fhir.newFhirPath();
                    engine = made;
                }
            }
        }
        return made;
    }
}
