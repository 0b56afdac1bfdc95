package dk.tidlig.exchange.message;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a MedCom CareCommunication 5.0 message says.
///
/// @param messageId the header's id, one for each message sent
/// @param thread the communication's identifier: the same in a message, its replies and its forwards
/// @param answers the header's id of the message it answers or sends on, or the older letter's number; null when new
/// @param category a code of MedCom's `medcom-careCommunication-categoryCodes`
/// @param urgent whether it is sent with priority `asap` or higher
/// @param texts what was written, the oldest first; a reply carries what it answers too
public record CareMessage(
        String messageId,
        String thread,
        Activity activity,
        @Nullable String answers,
        String category,
        boolean urgent,
        Instant sentAt,
        House sender,
        House receiver,
        Patient patient,
        List<Text> texts,
        List<Attachment> attachments) {
    /// The type of an attachment that only says where something lies (RFC 2483).
    public static final String LINK = "text/uri-list";

    public CareMessage {
        texts = List.copyOf(texts);
        attachments = List.copyOf(attachments);
    }

    /// Without what is written in it and hangs on it.
    CareMessage without() {
        return new CareMessage(
                messageId, thread, activity, answers, category, urgent, sentAt, sender, receiver, patient, List.of(),
                List.of());
    }

    /// MedCom's `medcom-messaging-activityCodes`, as far as a message to read can be one of them.
    public enum Activity {
        NEW,
        REPLY,
        FORWARD,
        CORRECTION,
        CANCELLATION
    }

    /// An organisation by its SOR code (urn:oid:1.2.208.176.1.1) and GLN (13 digits).
    public record House(@Nullable String sor, @Nullable String gln, String name) {}

    /// Whom it is about.
    ///
    /// @param number a CPR number or a replacement number, as written; null when the message has none
    public record Patient(
            @Nullable String number,
            @Nullable String given,
            @Nullable String family) {}

    /// One piece of writing.
    ///
    /// @param id the payload's identifier, the same wherever it is carried along
    public record Text(
            String id,
            @Nullable Instant at,
            @Nullable String author,
            @Nullable String role,
            @Nullable String phone,
            String words) {}

    /// @param id the payload's identifier
    public record Attachment(String id, @Nullable Instant at, String title, String contentType, byte[] content) {
        public Attachment {
            content = content.clone();
        }

        @Override
        public byte[] content() {
            return content.clone();
        }
    }
}
