package dk.tidlig.session;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.session.events.SessionEvent;
import dk.tidlig.tenancy.Tenant;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/// Did it take place? One answer, with those who were there, the note, and what other modules ask at the same time.
@UseCase
public class Attendance {
    private final Gate gate;
    private final Ledger ledger;
    private final List<WithSession> parts;
    private final ApplicationEventPublisher events;

    Attendance(Gate gate, Ledger ledger, List<WithSession> parts, ApplicationEventPublisher events) {
        this.gate = gate;
        this.ledger = ledger;
        this.parts = parts;
        this.events = events;
    }

    public void hold(Actor actor, SessionCommand.Hold command) {
        var grant = gate.require(actor, SessionAction.HOLD, command.child());
        var account = ledger.open(grant, command.session());
        var before = account.session(command.session());
        var held = new Answer.Held(
                grant.stamp(),
                command.meeting().present(),
                Sessions.blankToNull(command.meeting().others()));
        var after = before.hold(command.appointment(), held);
        ledger.save(grant, before, after);
        conclude(grant, account, after, command.meeting());
    }

    /// Enters a session that took place without being booked; it counts like any other.
    public SessionId enter(Actor actor, SessionCommand.Enter command) {
        var grant = gate.require(actor, SessionAction.HOLD, command.child());
        var account = ledger.open(grant, command.course());
        var booking = account.enter(command.when(), grant.stamp(), actor.language());
        var held = new Answer.Held(
                grant.stamp(),
                command.meeting().present(),
                Sessions.blankToNull(command.meeting().others()));
        var after = booking.after().hold(booking.appointment().id(), held);
        ledger.save(grant, account.course().episode(), new Account.Booking(booking.before(), after));
        conclude(grant, account, after, command.meeting());
        return after.id();
    }

    public void miss(Actor actor, SessionCommand.Miss command) {
        var grant = gate.require(actor, SessionAction.HOLD, command.child());
        var account = ledger.open(grant, command.session());
        var before = account.session(command.session());
        var missed = new Answer.Missed(grant.stamp(), command.kind(), Sessions.blankToNull(command.note()));
        ledger.save(grant, before, before.miss(command.appointment(), missed));
        events.publishEvent(new SessionEvent.Missed(
                Tenant.current(),
                command.child(),
                account.course().episode(),
                account.course().id(),
                command.session(),
                before.attempts().getLast().when().startsAt(),
                grant.stamp()));
    }

    private void conclude(Grant grant, Account account, Session held, SessionCommand.Meeting meeting) {
        var at = held.attempts().getLast().when().startsAt();
        note(grant, account, held, meeting.note());
        publish(grant, account, held, at);
        parts.forEach(
                part -> part.held(grant.actor(), grant.child(), account.course().episode(), at, meeting.answers()));
    }

    private void note(Grant grant, Account account, Session held, @Nullable String words) {
        var text = Sessions.blankToNull(words);
        if (text == null) {
            return;
        }
        if (!account.notesKept()) {
            throw new Refused(SessionRefusal.NO_NOTES_KEPT);
        }
        ledger.write(grant, held.id(), new Note(1, text, grant.stamp()));
    }

    private void publish(Grant grant, Account before, Session held, Instant at) {
        var now = ledger.look(grant, before.course().id()).budget();
        events.publishEvent(new SessionEvent.Held(
                Tenant.current(),
                grant.child(),
                before.course().episode(),
                before.course().id(),
                held.id(),
                at,
                now.held() == 1,
                now.spent(),
                grant.stamp()));
    }
}
