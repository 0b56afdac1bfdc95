package dk.tidlig.relaylog;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.kernel.UserId;
import java.util.Collection;
import org.springframework.stereotype.Component;

/// Who takes part in a log. To take part opens nothing yet: the family's consent does.
@UseCase
public class Participants {
    private final Gate gate;
    private final RelayRepository logs;
    private final ParticipantRepository participants;
    private final RelayCourses courses;
    private final Newcomers newcomers;

    Participants(
            Gate gate,
            RelayRepository logs,
            ParticipantRepository participants,
            RelayCourses courses,
            Newcomers newcomers) {
        this.gate = gate;
        this.logs = logs;
        this.participants = participants;
        this.courses = courses;
        this.newcomers = newcomers;
    }

    public void add(Actor actor, ChildId child, UserId user) {
        var grant = gate.require(actor, RelayAction.HOLD, child);
        add(grant, hold(grant), user);
    }

    public void end(Actor actor, ChildId child, UserId user) {
        var grant = gate.require(actor, RelayAction.HOLD, child);
        end(grant, hold(grant), user);
    }

    /// The child moves, as from daycare to school: those of the old place leave, those of the new one come. The holder
    /// stays until somebody of the new place has accepted the baton.
    public void move(Actor actor, ChildId child, Collection<UserId> leave, Collection<UserId> come) {
        var grant = gate.require(actor, RelayAction.HOLD, child);
        var log = hold(grant);
        if (leave.isEmpty() && come.isEmpty()) {
            throw new Refused(RelayRefusal.NOTHING_WRITTEN);
        }
        leave.stream().distinct().forEach(user -> end(grant, log, user));
        come.stream().distinct().forEach(user -> add(grant, log, user));
    }

    private void add(Grant grant, RelayLog log, UserId user) {
        if (!newcomers.workHere(user)) {
            throw new Refused(RelayRefusal.NO_SUCH_COLLEAGUE);
        }
        if (!participants.add(grant, log.id(), user)) {
            throw new Refused(RelayRefusal.TAKES_PART_ALREADY);
        }
        newcomers.came(grant);
    }

    private void end(Grant grant, RelayLog log, UserId user) {
        if (courses.get(grant, log.episode()).episode().responsible().equals(user)) {
            throw new Refused(RelayRefusal.HOLDS_THE_BATON);
        }
        if (!participants.end(grant, log.id(), user)) {
            throw new NotFound();
        }
    }

    private RelayLog hold(Grant grant) {
        return logs.hold(grant).orElseThrow(NotFound::new);
    }

    /// Those who come to a log.
    @Component
    static class Newcomers {
        private final Colleagues colleagues;
        private final LogSharings sharings;

        Newcomers(Colleagues colleagues, LogSharings sharings) {
            this.colleagues = colleagues;
            this.sharings = sharings;
        }

        boolean workHere(UserId user) {
            return colleagues.here().stream().anyMatch(it -> it.id().equals(user));
        }

        /// The family may have said yes to them before they came.
        void came(Grant grant) {
            sharings.note(grant);
        }
    }
}
