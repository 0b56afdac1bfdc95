package dk.tidlig.exchange.message;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.intake.IntakeAction;
import org.springframework.stereotype.Component;

/// Who may read what is written in a message, of those who may read messages at all.
@Component
class MessageReading {
    private final Gate gate;

    MessageReading(Gate gate) {
        this.gate = gate;
    }

    /// What became a referral tells why a family is referred: it is read by those who decide or help, and by the one
    /// who sent the referral.
    boolean may(Actor actor, StoredMessage message) {
        var settled = message.settled();
        var child = settled == null ? null : settled.child();
        return settled == null
                || settled.referral() == null
                || child == null
                || settled.stamp().by().equals(actor.id())
                || gate.wouldAllow(actor, IntakeAction.READ_REASONS, child);
    }
}
