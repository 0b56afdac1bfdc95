package dk.tidlig.episode.emergency;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.child.ChildRecords;
import dk.tidlig.child.Who;
import dk.tidlig.episode.EpisodeAction;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.UseCase;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;

/// Opening a child's record in an emergency, and closing it again.
@UseCase
public class EmergencyAccess {
    /// So many that are not found within the hour are guesses.
    private static final int MOST_MISSES = 5;

    private static final Duration GUESSING = Duration.ofHours(1);

    private final Gate gate;
    private final ChildRecords children;
    private final EmergencyRecords records;
    private final Clock clock;
    private final Duration lasts;

    EmergencyAccess(
            Gate gate,
            ChildRecords children,
            EmergencyRecords records,
            Clock clock,
            @Value("${tidlig.emergency.minutes:60}") int minutes) {
        if (minutes < 5 || minutes > 24 * 60) {
            throw new IllegalArgumentException("tidlig.emergency.minutes must be from 5 to 1440, not " + minutes);
        }
        this.gate = gate;
        this.children = children;
        this.records = records;
        this.clock = clock;
        this.lasts = Duration.ofMinutes(minutes);
    }

    /// The form is asked for.
    ///
    /// @return for how long access is given
    public Duration ask(Actor actor) {
        gate.door(actor, EpisodeAction.OPEN_IN_EMERGENCY);
        return lasts;
    }

    /// Of several unborn children of one pregnancy, all are opened.
    public Tried open(Actor actor, OpenInEmergency command) {
        var sought = gate.scope(actor, EpisodeAction.OPEN_IN_EMERGENCY, said(command.who()));
        var now = clock.instant();
        if (records.misses(sought, now.minus(GUESSING)) >= MOST_MISSES) {
            return Tried.inVain(EmergencyRefusal.TOO_MANY_GUESSES);
        }
        var meant = children.meant(sought, command.who());
        if (meant.isEmpty()) {
            records.miss(sought, now);
            return Tried.inVain(EmergencyRefusal.NOT_ONE_CHILD);
        }
        if (meant.stream().allMatch(child -> gate.wouldAllow(actor, EpisodeAction.READ, child))) {
            return Tried.inVain(EmergencyRefusal.AROUND_ALREADY);
        }
        meant.stream()
                .filter(child -> !gate.wouldAllow(actor, EpisodeAction.READ, child))
                .forEach(child -> open(gate.require(actor, EpisodeAction.OPEN_IN_EMERGENCY, child), command.reason()));
        return Tried.open(meant.getFirst());
    }

    private void open(Grant grant, String reason) {
        var who = grant.actor().id();
        records.add(
                grant,
                new Emergency(
                        EmergencyId.random(),
                        grant.child(),
                        who,
                        reason,
                        grant.at(),
                        grant.at().plus(lasts)));
    }

    /// Ends the actor's own access before its time.
    ///
    /// @throws NotFound when the actor has nothing open on the child
    public void close(Actor actor, ChildId child) {
        var grant = gate.require(actor, EpisodeAction.OPEN_IN_EMERGENCY, child);
        if (records.end(grant) == 0) {
            throw new NotFound();
        }
    }

    private static String said(Who who) {
        return "emergency: " + who.masked();
    }
}
