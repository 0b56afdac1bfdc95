package dk.tidlig.exchange.message;

import dk.tidlig.identity.Actor;
import dk.tidlig.intake.EnquiryId;
import dk.tidlig.intake.written.EnquirySource;
import dk.tidlig.kernel.ChildId;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// A message as the beginning of an enquiry: nothing in it is typed again.
@Component
class MessagesAsEnquiries implements EnquirySource {
    private static final String PREFIX = "message:";
    private final Messages messages;

    MessagesAsEnquiries(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Optional<Prefill> prefill(Actor actor, String from) {
        return id(from).map(id -> prefill(messages.read(actor, id).care()));
    }

    static Prefill prefill(CareMessage care) {
        var last = care.texts().getLast();
        return new Prefill(
                care.patient().given(),
                care.patient().family(),
                care.patient().number(),
                care.texts().stream().map(CareMessage.Text::words).collect(Collectors.joining("\n\n")),
                last.author() == null
                        ? care.sender().name()
                        : last.author() + ", " + care.sender().name(),
                last.phone());
    }

    @Override
    public void became(Actor actor, String from, EnquiryId enquiry, ChildId child) {
        id(from).ifPresent(id -> messages.became(actor, id, enquiry, child));
    }

    static Optional<MessageId> id(String from) {
        return from.startsWith(PREFIX) ? Optional.of(MessageId.of(from.substring(PREFIX.length()))) : Optional.empty();
    }
}
