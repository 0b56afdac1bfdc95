package dk.tidlig.measure.instrument.definition;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import com.google.gson.JsonParseException;
import java.lang.ref.SoftReference;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.springframework.stereotype.Component;

/// Whether a file is a Questionnaire by the standard itself. It reads all definitions of R4, which takes many seconds
/// and much memory: made when first asked for, and let go of when memory is short.
@Component
public class StandardChecks {
    private static final String QUESTIONNAIRE = "Questionnaire";

    private static final int DEEPEST = 60;

    private SoftReference<FhirValidator> kept = new SoftReference<>(null);

    /// @return all that is wrong; nothing when it is valid
    public synchronized List<InstrumentProblems.Problem> of(String text) {
        if (!text.stripLeading().startsWith("{") || depth(text) > DEEPEST) {
            return List.of(wrong(QUESTIONNAIRE, "JSON, ≤ " + DEEPEST));
        }
        try {
            var found = validator().validateWithResult(text).getMessages().stream()
                    .filter(it -> it.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal())
                    .map(StandardChecks::problem)
                    .distinct()
                    .toList();
            return found.isEmpty() ? resource(text) : found;
        } catch (JsonParseException cause) {
            return List.of(wrong(QUESTIONNAIRE, String.valueOf(cause.getMessage())));
        }
    }

    /// At least as deep as it nests: brackets within texts count, too.
    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            char it = text.charAt(i);
            depth += it == '{' || it == '[' ? 1 : it == '}' || it == ']' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    /// Some other resource may be valid in itself.
    private static List<InstrumentProblems.Problem> resource(String text) {
        var read = com.google.gson.JsonParser.parseString(text).getAsJsonObject();
        var type = read.get("resourceType");
        return type != null && type.getAsString().equals(QUESTIONNAIRE)
                ? List.of()
                : List.of(wrong("resourceType", String.valueOf(type)));
    }

    private static InstrumentProblems.Problem problem(SingleValidationMessage message) {
        return wrong(message.getLocationString(), message.getMessage());
    }

    private static InstrumentProblems.Problem wrong(String path, String words) {
        return new InstrumentProblems.Problem(path, Flaw.STANDARD, List.of(words));
    }

    private FhirValidator validator() {
        var made = kept.get();
        if (made == null) {
            var fhir = FhirContext.forR4();
            var support = new ValidationSupportChain(
                    new DefaultProfileValidationSupport(fhir),
                    new InMemoryTerminologyServerValidationSupport(fhir),
                    new CommonCodeSystemsTerminologyService(fhir));
            made = fhir.newValidator().registerValidatorModule(new FhirInstanceValidator(support));
            kept = new SoftReference<>(made);
        }
        return made;
    }
}
