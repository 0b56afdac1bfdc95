package dk.tidlig.relaylog.meeting;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.relaylog.RelayAction;
import dk.tidlig.relaylog.RelayLog;
import dk.tidlig.relaylog.RelayRefusal;
import dk.tidlig.relaylog.RelayRepository;
import dk.tidlig.relaylog.meeting.EntryRepository.Written;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is written in a log: a whole meeting at once, one concern, one correction.
@UseCase
public class Meetings {
    private final Gate gate;
    private final RelayRepository logs;
    private final EntryRepository entries;
    private final Concerns concerns;

    Meetings(Gate gate, RelayRepository logs, EntryRepository entries, Concerns concerns) {
        this.gate = gate;
        this.logs = logs;
        this.entries = entries;
        this.concerns = concerns;
    }

    /// Writes a meeting.
    ///
    /// @throws Refused when it says nothing, or says of an agreement that is over what became of it
    public void write(Actor actor, ChildId child, WriteMeeting it) {
        var grant = gate.require(actor, RelayAction.WRITE, child);
        var log = open(grant);
        concerns.requireCome(it.on());
        if (it.concerns().isEmpty()
                && it.agreements().isEmpty()
                && it.made().isEmpty()
                && it.talked() == null
                && it.decided() == null) {
            throw new Refused(RelayRefusal.NOTHING_WRITTEN);
        }
        var meeting = entries.hold(grant, log.id(), it.on(), it.present());
        it.concerns().forEach(one -> concerns.place(grant, log, meeting, one, it.on()));
        it.agreements().forEach((agreement, became) -> settle(grant, log, meeting, agreement, became));
        write(grant, log, meeting, it);
        if (it.followUpOn() != null) {
            followUp(grant, log, it.followUpOn());
        }
    }

    private void write(Grant grant, RelayLog log, UUID meeting, WriteMeeting it) {
        if (it.talked() != null) {
            entries.add(grant, log.id(), meeting, Written.of(Entry.Kind.OBSERVATION, it.talked()));
        }
        if (it.decided() != null) {
            entries.add(grant, log.id(), meeting, Written.of(Entry.Kind.DECISION, it.decided()));
        }
        it.made()
                .forEach(one -> entries.add(
                        grant,
                        log.id(),
                        meeting,
                        new Written(Entry.Kind.AGREEMENT, one.what(), one.who(), one.due(), null, null)));
    }

    private void settle(Grant grant, RelayLog log, UUID meeting, EntryId agreement, Entry.Kind became) {
        var it = entries.find(grant, log.id(), agreement).orElseThrow(NotFound::new);
        boolean over = entries.of(grant).stream().anyMatch(other -> agreement.equals(other.about()));
        if (it.kind() != Entry.Kind.AGREEMENT || !it.stands() || over) {
            throw new Refused(RelayRefusal.SUPERSEDED);
        }
        entries.add(grant, log.id(), meeting, new Written(became, it.words(), null, null, agreement, null));
    }

    private void followUp(Grant grant, RelayLog log, LocalDate on) {
        if (on.isBefore(concerns.today())) {
            throw new Refused(RelayRefusal.IMPOSSIBLE_DAYS);
        }
        logs.followUp(grant, log.id(), on);
    }

    /// One's own concern, outside a meeting.
    public void place(Actor actor, ChildId child, BigDecimal value, @Nullable String words) {
        var grant = gate.require(actor, RelayAction.WRITE, child);
        var place = new PlaceConcern(new Voice.Professional(actor.id()), value, words);
        concerns.place(grant, open(grant), null, place, concerns.today());
    }

    /// Puts right words in the place of wrong ones; both stay, one beside the other.
    public void correct(Actor actor, ChildId child, EntryId entry, WriteMeeting.MakeAgreement right) {
        var grant = gate.require(actor, RelayAction.WRITE, child);
        var log = open(grant);
        var wrong = entries.find(grant, log.id(), entry).orElseThrow(NotFound::new);
        if (!wrong.stands() || wrong.about() != null) {
            throw new Refused(RelayRefusal.SUPERSEDED);
        }
        boolean agreement = wrong.kind() == Entry.Kind.AGREEMENT;
        entries.add(
                grant,
                log.id(),
                wrong.meeting(),
                new Written(
                        wrong.kind(),
                        right.what(),
                        agreement ? right.who() : null,
                        agreement ? right.due() : null,
                        null,
                        entry));
    }

    private RelayLog open(Grant grant) {
        return logs.hold(grant).orElseThrow(NotFound::new).requireOpen();
    }
}
