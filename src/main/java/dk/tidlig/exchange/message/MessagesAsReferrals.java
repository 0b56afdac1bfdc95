package dk.tidlig.exchange.message;

import dk.tidlig.identity.Actor;
import dk.tidlig.intake.events.ReferralEvent;
import dk.tidlig.intake.referral.Referral;
import dk.tidlig.intake.referral.ReferralId;
import dk.tidlig.intake.written.EnquirySource;
import dk.tidlig.intake.written.ReferralSource;
import dk.tidlig.kernel.Refused;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A message as the beginning of a referral: nothing in it is typed again, and what hangs on it stays in reach.
@Component
class MessagesAsReferrals implements ReferralSource {
    private final Messages messages;
    private final ReferredMessages referred;
    private final MessageRepository repository;

    MessagesAsReferrals(Messages messages, ReferredMessages referred, MessageRepository repository) {
        this.messages = messages;
        this.referred = referred;
        this.repository = repository;
    }

    @Override
    public Optional<EnquirySource.Prefill> prefill(Actor actor, String from) {
        return MessagesAsEnquiries.id(from).map(id -> {
            var message = messages.read(actor, id);
            if (!message.waits()) {
                throw new Refused(MessageRefusal.SETTLED_ALREADY);
            }
            return MessagesAsEnquiries.prefill(message.care());
        });
    }

    @Override
    public void became(Actor actor, String from, Referral referral) {
        MessagesAsEnquiries.id(from).ifPresent(id -> messages.became(actor, id, referral.id(), referral.child()));
    }

    @Override
    public Optional<Origin> origin(Actor actor, ReferralId referral) {
        return referred.of(actor, referral).map(message -> origin(referral, message));
    }

    private static Origin origin(ReferralId referral, StoredMessage message) {
        var sender = message.care().sender().name();
        return new Origin(
                Objects.requireNonNullElse(message.care().texts().getLast().author(), sender),
                sender,
                message.care().sentAt(),
                message.files().stream()
                        .filter(file -> !file.isLink())
                        .map(file -> new File(
                                file.title(),
                                "/inbox/referrals/" + referral + "/files/" + file.id(),
                                (file.bytes() + 1023) / 1024))
                        .toList());
    }

    /// The message goes with the child, where the referral was about one that is here.
    @EventListener
    void on(ReferralEvent.Accepted accepted) {
        accepted.courses().forEach(it -> repository.moveTo(accepted.referral(), it.reserved(), it.child()));
    }

    @EventListener
    void on(ReferralEvent.HandedOn handedOn) {
        handedOn.children().forEach(it -> repository.moveTo(handedOn.referral(), it.reserved(), it.child()));
    }
}
