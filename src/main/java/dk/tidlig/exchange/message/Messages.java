package dk.tidlig.exchange.message;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.identity.Actor;
import dk.tidlig.intake.EnquiryId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.tenancy.Municipalities;
import java.util.List;
import java.util.UUID;

/// Messages from other houses: taken in, read, and made into work.
@UseCase
public class Messages {
    private final Gate gate;
    private final CareMessageReader reader;
    private final MessageRepository messages;
    private final MessageParts parts;
    private final Municipalities municipalities;

    Messages(
            Gate gate,
            CareMessageReader reader,
            MessageRepository messages,
            MessageParts parts,
            Municipalities municipalities) {
        this.gate = gate;
        this.reader = reader;
        this.messages = messages;
        this.parts = parts;
        this.municipalities = municipalities;
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
        var care = reader.read(file);
        if (!said) {
            requireOwn(care);
        }
        var id = MessageId.random();
        boolean fresh = messages.insert(grant, id, care);
        var here = fresh ? id : messages.here(care.messageId()).orElseThrow(NotFound::new);
        return new Taken(messages.find(grant, here).orElseThrow(NotFound::new), fresh);
    }

    private void requireOwn(CareMessage care) {
        var sor = care.receiver().sor();
        var receiver = sor == null ? null : municipalities.bySor(sor).orElse(null);
        if (receiver != null && !receiver.id().equals(municipalities.current().id())) {
            throw new Refused(MessageRefusal.NOT_FOR_US, care.receiver().name());
        }
        if (receiver == null) {
            throw new Refused(MessageRefusal.UNKNOWN_RECEIVER, care.receiver().name(), sor == null ? "?" : sor);
        }
    }

    public Page list(Actor actor, boolean waiting, int page) {
        var scope = gate.scope(actor, MessageAction.LIST_MESSAGES, waiting ? "waiting" : "settled");
        return new Page(messages.list(scope, waiting, page), messages.count(scope, waiting));
    }

    public StoredMessage read(Actor actor, MessageId id) {
        var grant = gate.require(actor, MessageAction.READ_MESSAGE);
        return messages.find(grant, id).orElseThrow(NotFound::new);
    }

    /// The message with those it answers and those that answer it, the oldest first.
    public List<StoredMessage> thread(Actor actor, MessageId id) {
        var grant = gate.require(actor, MessageAction.READ_MESSAGE);
        var message = messages.find(grant, id).orElseThrow(NotFound::new);
        return messages.thread(grant, message.care().thread());
    }

    /// The content of an attachment.
    public byte[] content(Actor actor, MessageId id, UUID file) {
        var grant = gate.require(actor, MessageAction.READ_MESSAGE);
        messages.find(grant, id).orElseThrow(NotFound::new);
        return parts.content(id, file).orElseThrow(NotFound::new);
    }

    /// The message was made into an enquiry or a referral.
    public void became(Actor actor, MessageId id, EnquiryId enquiry, ChildId child) {
        var grant = gate.require(actor, MessageAction.SETTLE_MESSAGE);
        settle(
                grant,
                id,
                new StoredMessage.Settled(StoredMessage.Outcome.ENQUIRY, grant.stamp(), enquiry, child, null));
    }

    /// The message belongs to a child that is here.
    ///
    /// @throws NotFound when the child is not
    public void belongsTo(Actor actor, MessageId id, ChildId child) {
        var grant = gate.require(actor, MessageAction.SETTLE_MESSAGE, child);
        settle(grant, id, new StoredMessage.Settled(StoredMessage.Outcome.CHILD, grant.stamp(), null, child, null));
    }

    /// It was read, and nothing is to be done.
    public void setAside(Actor actor, MessageId id, String reason) {
        var grant = gate.require(actor, MessageAction.SETTLE_MESSAGE);
        settle(grant, id, new StoredMessage.Settled(StoredMessage.Outcome.NOTHING, grant.stamp(), null, null, reason));
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
