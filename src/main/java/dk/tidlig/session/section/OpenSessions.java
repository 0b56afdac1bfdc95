package dk.tidlig.session.section;

import dk.tidlig.access.Gate;
import dk.tidlig.episode.ClosingCheck;
import dk.tidlig.episode.ClosingFinding;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.session.SessionAction;
import dk.tidlig.session.records.SessionRecords;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Before a child's course through a programme is closed: sessions that nobody has answered for would be lost from the
/// figures, and those that stand booked will be cancelled.
@Component
class OpenSessions implements ClosingCheck {
    private final Gate gate;
    private final SessionRecords sessions;

    OpenSessions(Gate gate, SessionRecords sessions) {
        this.gate = gate;
        this.sessions = sessions;
    }

    @Override
    public List<ClosingFinding> findings(Actor actor, ChildId child, EpisodeId episode, String outcomeCode) {
        var grant = gate.require(actor, SessionAction.READ, child);
        var open = sessions.of(grant, episode).stream()
                .flatMap(it -> it.booked().stream())
                .toList();
        long over = open.stream().filter(it -> it.begunBy(grant.at())).count();
        var found = new ArrayList<ClosingFinding>();
        if (over > 0) {
            found.add(finding("session.closing.unanswered", over, child));
        }
        if (open.size() > over) {
            found.add(finding("session.closing.booked", open.size() - over, child));
        }
        return found;
    }

    private static ClosingFinding finding(String key, long count, ChildId child) {
        return new ClosingFinding(
                key, List.of(count), ClosingFinding.Weight.TO_ACKNOWLEDGE, "/children/" + child + "/courses");
    }
}
