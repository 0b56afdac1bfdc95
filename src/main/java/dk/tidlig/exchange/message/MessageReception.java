package dk.tidlig.exchange.message;

import dk.tidlig.access.Grant;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.shell.scan.FileScan;
import dk.tidlig.tenancy.Municipalities;
import org.springframework.stereotype.Component;

/// Takes in what is for this municipality.
@Component
class MessageReception {
    private final CareMessageReader reader;
    private final MessageRepository messages;
    private final Municipalities municipalities;
    private final FileScan scan;

    MessageReception(
            CareMessageReader reader, MessageRepository messages, Municipalities municipalities, FileScan scan) {
        this.reader = reader;
        this.messages = messages;
        this.municipalities = municipalities;
        this.scan = scan;
    }

    Messages.Taken take(Grant grant, byte[] file, boolean said) {
        var care = reader.read(file);
        if (!said) {
            requireOwn(care);
        }
        care.attachments().forEach(attached -> scan.check(attached.content()));
        var id = MessageId.random();
        boolean fresh = messages.insert(grant, id, care);
        var here = fresh ? id : messages.here(care.messageId()).orElseThrow(NotFound::new);
        return new Messages.Taken(messages.find(grant, here).orElseThrow(NotFound::new), fresh);
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
}
