package dk.tidlig.exchange.message;

import dk.tidlig.intake.EnquiryId;
import dk.tidlig.intake.referral.ReferralId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message as it is kept here.
///
/// @param care what it says; its attachments are fetched by themselves
/// @param files the attachments without their contents
/// @param known whether somebody here has said that they know the sender
/// @param orphan whether it answers a message that never came here
/// @param settled what became of it; null while it waits
public record StoredMessage(
        MessageId id,
        CareMessage care,
        List<File> files,
        Stamp received,
        boolean known,
        boolean orphan,
        @Nullable Settled settled) {
    public StoredMessage {
        files = List.copyOf(files);
    }

    /// @param bytes its size
    public record File(UUID id, String title, String contentType, int bytes) {
        public boolean isLink() {
            return CareMessage.LINK.equals(contentType);
        }
    }

    /// What became of a message.
    public enum Outcome {
        /// It was made into an enquiry.
        ENQUIRY,
        /// It was made into a referral: from then on it is read by those who may read why the family is referred.
        REFERRAL,
        /// It belongs to a child that is here.
        CHILD,
        /// It was read, and nothing is to be done.
        NOTHING
    }

    /// @param reason why nothing is to be done
    public record Settled(
            Outcome outcome,
            Stamp stamp,
            @Nullable EnquiryId enquiry,
            @Nullable ReferralId referral,
            @Nullable ChildId child,
            @Nullable String reason) {}

    /// Without what is written and attached: for one who may know that it came, and no more.
    StoredMessage closed() {
        return new StoredMessage(id, care.without(), List.of(), received, known, orphan, settled);
    }

    public boolean waits() {
        return settled == null;
    }
}
