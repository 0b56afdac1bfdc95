package dk.tidlig.exchange.message;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.identity.Actor;
import dk.tidlig.intake.EnquiryId;
import dk.tidlig.intake.referral.ReferralId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Messages from other houses: taken in, read, and made into work.
@UseCase
public class Messages {
    private final Gate gate;
    private final MessageReception reception;
    private final MessageRepository messages;
    private final MessageParts parts;
    private final MessageReading reading;

    Messages(
            Gate gate,
            MessageReception reception,
            MessageRepository messages,
            MessageParts parts,
            MessageReading reading) {
        this.gate = gate;
        this.reception = reception;
        this.messages = messages;
        this.parts = parts;
        this.reading = reading;
    }

    /// What became of a file.
    ///
    /// @param fresh false when the same message came before: then nothing was changed
    public record Taken(StoredMessage message, boolean fresh) {}

    /// @param total how many there are in all
    public record Page(List<StoredMessage> messages, long total) {
        public static final int SIZE = MessageRepository.PAGE;

        public Page {
            messages = List.copyOf(messages);
        }
    }

    /// Takes a MedCom CareCommunication 5.0 message in. The same one twice is here once.
    ///
    /// @param said whether somebody has said that it is for this municipality, whatever its receiver's code
    /// @throws Refused with a [MessageRefusal] when it cannot be read or is not for this municipality
    public Taken receive(Actor actor, byte[] file, boolean said) {
        var grant = gate.require(actor, MessageAction.RECEIVE_MESSAGE);
        return reception.take(grant, file, said);
    }

    public Page list(Actor actor, boolean waiting, int page) {
        var scope = gate.scope(actor, MessageAction.LIST_MESSAGES, waiting ? "waiting" : "settled");
        return new Page(messages.list(scope, waiting, page), messages.count(scope, waiting));
    }

    /// What became a referral says nothing more to one who may not read why the family is referred.
    public StoredMessage read(Actor actor, MessageId id) {
        var grant = gate.require(actor, MessageAction.READ_MESSAGE);
        return forReader(actor, messages.find(grant, id).orElseThrow(NotFound::new));
    }

    private StoredMessage forReader(Actor actor, StoredMessage message) {
        return reading.may(actor, message) ? message : message.closed();
    }

    /// The message with those it answers and those that answer it, the oldest first.
    public List<StoredMessage> thread(Actor actor, MessageId id) {
        var grant = gate.require(actor, MessageAction.READ_MESSAGE);
        var message = messages.find(grant, id).orElseThrow(NotFound::new);
        return messages.thread(grant, message.care().thread()).stream()
                .map(it -> forReader(actor, it))
                .toList();
    }

    /// The content of an attachment.
    public byte[] content(Actor actor, MessageId id, UUID file) {
        var grant = gate.require(actor, MessageAction.READ_MESSAGE);
        var message = messages.find(grant, id).orElseThrow(NotFound::new);
        return Optional.of(file)
                .filter(it -> reading.may(actor, message))
                .flatMap(it -> parts.content(id, it))
                .orElseThrow(NotFound::new);
    }

    /// The message was made into an enquiry.
    public void became(Actor actor, MessageId id, EnquiryId enquiry, ChildId child) {
        var grant = gate.require(actor, MessageAction.SETTLE_MESSAGE);
        settle(
                grant,
                id,
                new StoredMessage.Settled(StoredMessage.Outcome.ENQUIRY, grant.stamp(), enquiry, null, child, null));
    }

    /// The message was made into a referral.
    public void became(Actor actor, MessageId id, ReferralId referral, ChildId child) {
        var grant = gate.require(actor, MessageAction.SETTLE_MESSAGE);
        settle(
                grant,
                id,
                new StoredMessage.Settled(StoredMessage.Outcome.REFERRAL, grant.stamp(), null, referral, child, null));
    }

    /// The message belongs to a child that is here.
    ///
    /// @throws NotFound when the child is not
    public void belongsTo(Actor actor, MessageId id, ChildId child) {
        var grant = gate.require(actor, MessageAction.SETTLE_MESSAGE, child);
        settle(
                grant,
                id,
                new StoredMessage.Settled(StoredMessage.Outcome.CHILD, grant.stamp(), null, null, child, null));
    }

    /// It was read, and nothing is to be done.
    public void setAside(Actor actor, MessageId id, String reason) {
        var grant = gate.require(actor, MessageAction.SETTLE_MESSAGE);
        settle(
                grant,
                id,
                new StoredMessage.Settled(StoredMessage.Outcome.NOTHING, grant.stamp(), null, null, null, reason));
    }

    private void settle(Grant grant, MessageId id, StoredMessage.Settled settled) {
        messages.find(grant, id).orElseThrow(NotFound::new);
        if (!messages.settle(grant, id, settled)) {
            throw new Refused(MessageRefusal.SETTLED_ALREADY);
        }
    }

    /// From now messages from the house carry no mark.
    public void know(Actor actor, MessageId id) {
        var grant = gate.require(actor, MessageAction.SETTLE_MESSAGE);
        var sender = messages.find(grant, id).orElseThrow(NotFound::new).care().sender();
        var sor = sender.sor();
        if (sor != null) {
            messages.know(grant, sor, sender.name());
        }
    }
}
