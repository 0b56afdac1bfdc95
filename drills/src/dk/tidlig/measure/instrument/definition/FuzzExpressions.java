package dk.tidlig.measure.instrument.definition;

import ca.uhn.fhir.fhirpath.FhirPathExecutionException;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;

/// The expressions that count answers: refused in words, or evaluated within a time.
public final class FuzzExpressions {
    private static final FhirPaths PATHS = new FhirPaths();

    private FuzzExpressions() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        var expression = new String(bytes, StandardCharsets.UTF_8);
        if (PATHS.wrong(expression) != null) {
            return;
        }
        var answers = new QuestionnaireResponse();
        for (var item = 0; item < 10; item++) {
            answers.addItem().setLinkId("q" + item).addAnswer().setValue(new DecimalType(item));
        }
        try {
            PATHS.evaluate(answers, expression);
        } catch (FhirPathExecutionException cannotBeCounted) {
            // what it is for
        }
    }
}
