package dk.tidlig.session;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Stale;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.session.events.SessionEvent;
import dk.tidlig.tenancy.Tenant;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;

/// Sessions from booking to their note. Whether one took place is answered in [Attendance].
@UseCase
public class Sessions {
    private final Gate gate;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    Sessions(Gate gate, Ledger ledger, ApplicationEventPublisher events) {
        this.gate = gate;
        this.ledger = ledger;
        this.events = events;
    }

    /// @throws NotFound when the child has no such session
    public SessionView read(Actor actor, ChildId child, SessionId session) {
        var grant = gate.require(actor, SessionAction.READ, child);
        var account = ledger.look(grant, session);
        return new SessionView(
                account.course(),
                account.session(session),
                account.budget(),
                account.notesKept(),
                ledger.notes(grant, session));
    }

    /// Books the course's next session, when the programme's limit and the offer's dose leave one.
    ///
    /// @throws Refused with the programme's own words when the limit is reached
    public SessionId book(Actor actor, SessionCommand.Book command) {
        var grant = gate.require(actor, SessionAction.BOOK, command.child());
        var account = ledger.open(grant, command.course());
        var booking = account.book(command.when(), grant.stamp(), actor.language());
        ledger.save(grant, account.course().episode(), booking);
        events.publishEvent(new SessionEvent.Booked(
                Tenant.current(),
                command.child(),
                account.course().episode(),
                account.course().id(),
                booking.after().id(),
                command.when().startsAt(),
                grant.stamp()));
        return booking.after().id();
    }

    public void move(Actor actor, SessionCommand.Move command) {
        var grant = gate.require(actor, SessionAction.MOVE, command.child());
        var account = ledger.open(grant, command.session());
        account.refuseBeforeStart(command.to());
        refusePast(grant, command.to());
        var before = account.session(command.session());
        refuseSame(before, command.to());
        var moved = new Answer.Moved(grant.stamp(), command.by(), blankToNull(command.reason()));
        var after = before.move(command.appointment(), command.to(), moved);
        ledger.save(grant, before, after);
        events.publishEvent(new SessionEvent.Moved(
                Tenant.current(),
                command.child(),
                account.course().episode(),
                account.course().id(),
                command.session(),
                before.attempts().getLast().when().startsAt(),
                command.to().startsAt(),
                grant.stamp()));
    }

    public void cancel(Actor actor, SessionCommand.Cancel command) {
        var grant = gate.require(actor, SessionAction.CANCEL, command.child());
        var account = ledger.open(grant, command.session());
        var before = account.session(command.session());
        var cancelled = new Answer.Cancelled(grant.stamp(), command.by(), blankToNull(command.reason()));
        ledger.save(grant, before, before.cancel(command.appointment(), cancelled));
        events.publishEvent(new SessionEvent.Cancelled(
                Tenant.current(),
                command.child(),
                account.course().episode(),
                account.course().id(),
                command.session(),
                before.attempts().getLast().when().startsAt(),
                grant.stamp()));
    }

    /// Writes the note of a session that was held, or a new version of it.
    ///
    /// @throws Stale when somebody else wrote one meanwhile
    public void reviseNote(Actor actor, SessionCommand.ReviseNote command) {
        var grant = gate.require(actor, SessionAction.NOTE, command.child());
        var account = ledger.open(grant, command.session());
        var session = account.session(command.session());
        if (!account.notesKept()) {
            throw new Refused(SessionRefusal.NO_NOTES_KEPT);
        }
        if (session.standing() != Session.Standing.HELD) {
            throw new Refused(SessionRefusal.NOT_HELD);
        }
        var standing = session.note();
        int version = standing == null ? 0 : standing.version();
        var note = new Note(command.version() + 1, command.words().strip(), grant.stamp());
        if (version != command.version() || !ledger.write(grant, command.session(), note)) {
            throw new Stale(version, Map.of("words", standing == null ? "" : standing.words()));
        }
    }

    private static void refuseSame(Session session, When to) {
        if (session.booked().map(Appointment::when).filter(to::equals).isPresent()) {
            throw new Refused(SessionRefusal.SAME_TIME);
        }
    }

    static void refusePast(Grant grant, When when) {
        if (when.startsAt().isBefore(grant.at())) {
            throw new Refused(SessionRefusal.IN_THE_PAST);
        }
    }

    static @org.jspecify.annotations.Nullable String blankToNull(@org.jspecify.annotations.Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /// A session with what its page needs.
    ///
    /// @param notes every version, the newest first
    public record SessionView(Course course, Session session, Budget budget, boolean notesKept, List<Note> notes) {
        public SessionView {
            notes = List.copyOf(notes);
        }
    }
}
