package dk.tidlig.exchange.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.tidlig.kernel.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Communication.CommunicationPayloadComponent;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/// Puts a message together from the resources of its bundle. Systems and extensions by MedCom's guides
/// CareCommunication 5.0 and Core (medcomfhir.dk).
final class CareMessageParts {
    private static final String CORE = "http://medcomfhir.dk/ig/core/StructureDefinition/medcom-core-";
    private static final String SOR = "urn:oid:1.2.208.176.1.1";
    private static final String GLN = "https://www.gs1.org/gln";

    private final Bundle bundle;
    private final MessageHeader header;
    private final Communication communication;

    CareMessageParts(Bundle bundle, MessageHeader header, Communication communication) {
        this.bundle = bundle;
        this.header = header;
        this.communication = communication;
    }

    CareMessage put() {
        var own = provenance();
        var texts = new ArrayList<CareMessage.Text>();
        var attachments = new ArrayList<CareMessage.Attachment>();
        for (var payload : communication.getPayload()) {
            add(payload, texts, attachments);
        }
        if (texts.isEmpty()) {
            throw new Refused(MessageRefusal.NOTHING_SAID);
        }
        return new CareMessage(
                header.getIdElement().getIdPart(),
                communication.getIdentifierFirstRep().getValue(),
                activity(own),
                answers(own),
                category(),
                isUrgent(),
                sent(own),
                house(header.getSender()),
                house(header.getDestinationFirstRep().getReceiver()),
                patient(),
                texts,
                attachments);
    }

    private boolean isUrgent() {
        var priority = communication.getPriority();
        return priority != null && priority != Communication.CommunicationPriority.ROUTINE;
    }

    private String category() {
        return Optional.ofNullable(
                        communication.getCategoryFirstRep().getCodingFirstRep().getCode())
                .orElse("other");
    }

    /// The last step of the message's way: the one that targets this header.
    private @Nullable Provenance provenance() {
        return bundle.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(Provenance.class::isInstance)
                .map(Provenance.class::cast)
                .filter(each ->
                        each.getTarget().stream().anyMatch(target -> CareMessageReader.find(bundle, target) == header))
                .findFirst()
                .orElse(null);
    }

    private static CareMessage.Activity activity(@Nullable Provenance own) {
        var code = own == null ? null : own.getActivity().getCodingFirstRep().getCode();
        return switch (code == null ? "" : code) {
            case "reply-message" -> CareMessage.Activity.REPLY;
            case "forward-message" -> CareMessage.Activity.FORWARD;
            case "modify-message", "correct-message" -> CareMessage.Activity.CORRECTION;
            case "cancel-message", "retract-message" -> CareMessage.Activity.CANCELLATION;
            default -> CareMessage.Activity.NEW;
        };
    }

    private static @Nullable String answers(@Nullable Provenance own) {
        if (own == null) {
            return null;
        }
        return own.getEntity().stream()
                .filter(entity -> entity.getRole() == Provenance.ProvenanceEntityRole.REVISION)
                .map(entity -> entity.getWhat().hasReference()
                        ? new org.hl7.fhir.r4.model.IdType(entity.getWhat().getReference()).getIdPart()
                        : entity.getWhat().getIdentifier().getValue())
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Instant sent(@Nullable Provenance own) {
        Date at = own != null && own.hasOccurredDateTimeType()
                ? own.getOccurredDateTimeType().getValue()
                : bundle.getTimestamp();
        if (at == null) {
            throw new Refused(MessageRefusal.NO_SENDER);
        }
        return at.toInstant();
    }

    private CareMessage.House house(Reference reference) {
        if (CareMessageReader.find(bundle, reference) instanceof Organization organization) {
            return new CareMessage.House(
                    value(organization.getIdentifier(), SOR),
                    value(organization.getIdentifier(), GLN),
                    Optional.ofNullable(organization.getName()).orElse("?"));
        }
        throw new Refused(MessageRefusal.NO_SENDER);
    }

    private static @Nullable String value(List<Identifier> identifiers, String system) {
        return identifiers.stream()
                .filter(identifier -> system.equals(identifier.getSystem()))
                .map(Identifier::getValue)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private CareMessage.Patient patient() {
        if (CareMessageReader.find(bundle, communication.getSubject()) instanceof Patient patient) {
            var name = patient.getNameFirstRep();
            var given = name.getGivenAsSingleString();
            return new CareMessage.Patient(
                    patient.getIdentifierFirstRep().getValue(), given.isBlank() ? null : given, name.getFamily());
        }
        throw new Refused(MessageRefusal.NO_PATIENT);
    }

    private void add(
            CommunicationPayloadComponent payload,
            List<CareMessage.Text> texts,
            List<CareMessage.Attachment> attachments) {
        var id = identifier(payload);
        var at = extension(payload, "datetime-extension") instanceof DateTimeType time && time.getValue() != null
                ? time.getValue().toInstant()
                : null;
        if (payload.getContent() instanceof StringType words && words.getValue() != null) {
            var role = role(payload);
            texts.add(new CareMessage.Text(
                    id, at, author(role), code(role), phone(payload), MessageWords.plain(words.getValue())));
        } else if (payload.getContent() instanceof Attachment file
                && (file.getData() != null || file.getUrl() != null)) {
            attachments.add(attachment(id, at, file));
        }
    }

    private static CareMessage.Attachment attachment(String id, @Nullable Instant at, Attachment file) {
        var title = Optional.ofNullable(file.getTitle()).orElse(id);
        if (file.getData() == null) {
            return new CareMessage.Attachment(
                    id, at, title, CareMessage.LINK, file.getUrl().getBytes(UTF_8));
        }
        var type = Optional.ofNullable(file.getContentType()).orElse("application/octet-stream");
        return new CareMessage.Attachment(id, at, title, type, file.getData());
    }

    private static String identifier(CommunicationPayloadComponent payload) {
        return extension(payload, "identifier-extension") instanceof Identifier identifier && identifier.hasValue()
                ? identifier.getValue()
                : "urn:uuid:" + UUID.randomUUID();
    }

    private @Nullable PractitionerRole role(CommunicationPayloadComponent payload) {
        return extension(payload, "practitioner-extension") instanceof Reference reference
                        && CareMessageReader.find(bundle, reference) instanceof PractitionerRole role
                ? role
                : null;
    }

    private @Nullable String author(@Nullable PractitionerRole role) {
        return role != null
                        && CareMessageReader.find(bundle, role.getPractitioner()) instanceof Practitioner practitioner
                ? practitioner.getNameFirstRep().getNameAsSingleString()
                : null;
    }

    private static @Nullable String code(@Nullable PractitionerRole role) {
        return role == null ? null : role.getCodeFirstRep().getCodingFirstRep().getCode();
    }

    private static @Nullable String phone(CommunicationPayloadComponent payload) {
        return extension(payload, "contact-extension") instanceof ContactPoint contact ? contact.getValue() : null;
    }

    private static @Nullable Type extension(CommunicationPayloadComponent payload, String name) {
        var extension = payload.getExtensionByUrl(CORE + name);
        return extension == null ? null : extension.getValue();
    }
}
