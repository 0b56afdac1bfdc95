package dk.tidlig.exchange.message;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.intake.IntakeAction;
import dk.tidlig.intake.referral.ReferralId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.UseCase;
import java.util.Optional;
import java.util.UUID;

/// What came with a message that became a referral, for those who may read why the family is referred.
@UseCase
public class ReferredMessages {
    private final Gate gate;
    private final MessageRepository messages;
    private final MessageParts parts;

    ReferredMessages(Gate gate, MessageRepository messages, MessageParts parts) {
        this.gate = gate;
        this.messages = messages;
        this.parts = parts;
    }

    /// Empty when no message became it.
    public Optional<StoredMessage> of(Actor actor, ReferralId id) {
        gate.door(actor, IntakeAction.FEEDBACK);
        return messages.childOf(id).map(it -> read(actor, id));
    }

    /// @throws NotFound when no message became it
    public StoredMessage read(Actor actor, ReferralId id) {
        var grant = gate.require(actor, action(actor, id), childOf(id));
        return messages.ofReferral(grant, id).orElseThrow(NotFound::new);
    }

    /// The content of an attachment.
    public byte[] content(Actor actor, ReferralId id, UUID file) {
        var grant = gate.require(actor, action(actor, id), childOf(id));
        return messages.ofReferral(grant, id)
                .flatMap(it -> parts.content(it.id(), file))
                .orElseThrow(NotFound::new);
    }

    private IntakeAction action(Actor actor, ReferralId id) {
        return messages.isReferredBy(actor.id(), id) ? IntakeAction.READ_SENT : IntakeAction.READ_REASONS;
    }

    private ChildId childOf(ReferralId id) {
        return messages.childOf(id).orElseThrow(NotFound::new);
    }
}
