package dk.tidlig.exchange.message;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.LenientErrorHandler;
import dk.tidlig.kernel.Refused;
import dk.tidlig.shell.LargestFile;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/// Reads a MedCom CareCommunication 5.0 message (FHIR R4, JSON) with HAPI FHIR.
@Component
class CareMessageReader {
    private static final String KIND = "care-communication-message";
    /// As JSON writes it; no text of people holds it, and the database has no place for it.
    private static final Pattern NUL = Pattern.compile("(?<!\\\\)(\\\\\\\\)*+\\\\u0000");

    private final FhirContext fhir = FhirContext.forR4();
    private final LargestFile largest;

    CareMessageReader(LargestFile largest) {
        this.largest = largest;
    }

    /// @throws Refused when no file may be so large; asked before one is read
    void refuseTooLarge(long bytes) {
        if (bytes > largest.bytes()) {
            throw new Refused(MessageRefusal.TOO_LARGE, largest.megabytes());
        }
    }

    /// @throws Refused with a [MessageRefusal] that says what was wrong
    CareMessage read(byte[] file) {
        refuseTooLarge(file.length);
        var text = new String(file, StandardCharsets.UTF_8);
        if (NUL.matcher(text).find()) {
            throw new Refused(MessageRefusal.UNREADABLE);
        }
        var bundle = bundle(text);
        var header = header(bundle);
        var communication = communication(bundle, header);
        return new CareMessageParts(bundle, header, communication).put();
    }

    private Bundle bundle(String json) {
        Resource resource;
        try {
            var parser = fhir.newJsonParser();
            parser.setParserErrorHandler(new LenientErrorHandler(false));
            resource = (Resource) parser.parseResource(json);
        } catch (DataFormatException | IllegalArgumentException | ClassCastException notFhir) {
            throw new Refused(isJson(json) ? MessageRefusal.NOT_FHIR : MessageRefusal.UNREADABLE);
        }
        if (resource instanceof Bundle bundle && bundle.getType() == Bundle.BundleType.MESSAGE) {
            return bundle;
        }
        throw new Refused(MessageRefusal.NOT_A_MESSAGE, resource.fhirType());
    }

    private static boolean isJson(String text) {
        try {
            return tools.jackson.databind.json.JsonMapper.shared()
                    .readTree(text)
                    .isObject();
        } catch (tools.jackson.core.JacksonException cutOff) {
            return false;
        }
    }

    /// FHIR R4, Bundle: in a message the first entry is the MessageHeader.
    private static MessageHeader header(Bundle bundle) {
        if (!(bundle.getEntryFirstRep().getResource() instanceof MessageHeader header)
                || header.getIdElement().isEmpty()) {
            throw new Refused(MessageRefusal.NO_HEADER);
        }
        if (!KIND.equals(header.getEventCoding().getCode())) {
            throw new Refused(
                    MessageRefusal.OTHER_KIND,
                    Optional.ofNullable(header.getEventCoding().getCode()).orElse("?"));
        }
        return header;
    }

    private static Communication communication(Bundle bundle, MessageHeader header) {
        if (find(bundle, header.getFocusFirstRep()) instanceof Communication communication
                && communication.getIdentifierFirstRep().hasValue()) {
            return communication;
        }
        throw new Refused(MessageRefusal.NOTHING_SAID);
    }

    /// The entry a reference points to; MedCom's are `Type/id`.
    static @org.jspecify.annotations.Nullable Resource find(Bundle bundle, Reference reference) {
        if (!reference.hasReference()) {
            return null;
        }
        var wanted = new IdType(reference.getReference());
        return bundle.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(resource -> resource != null
                        && resource.fhirType().equals(wanted.getResourceType())
                        && resource.getIdElement().hasIdPart()
                        && resource.getIdElement().getIdPart().equals(wanted.getIdPart()))
                .findFirst()
                .orElse(null);
    }
}
