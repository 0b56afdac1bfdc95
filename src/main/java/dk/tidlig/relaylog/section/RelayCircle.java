package dk.tidlig.relaylog.section;

import dk.tidlig.access.Circle;
import dk.tidlig.access.Relation;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.Responsibilities;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Around a log is its holder, whoever stands in today, and those who take part in it; the last two as long as the
/// family's consent to them stands. Whoever closed it can print it until the day after.
@Component
class RelayCircle implements Circle {
    private final LogsAround logs;
    private final LogReaders readers;
    private final Responsibilities responsibilities;

    RelayCircle(LogsAround logs, LogReaders readers, Responsibilities responsibilities) {
        this.logs = logs;
        this.readers = readers;
        this.responsibilities = responsibilities;
    }

    /// A log hangs on a course, and courses are known.
    @Override
    public boolean knows(ChildId child) {
        return false;
    }

    @Override
    public Set<Relation> relations(UserId user, ChildId child) {
        var found = new HashSet<Relation>();
        for (var log : logs.of(child)) {
            if (!log.underWay()) {
                if (user.equals(log.closedBy())) {
                    found.add(Relation.PARTICIPANT);
                }
                continue;
            }
            if (holds(log, user)) {
                found.add(Relation.BATON_HOLDER);
            }
            if (log.participants().contains(user) && readers.has(child, user)) {
                found.add(Relation.PARTICIPANT);
            }
        }
        return found;
    }

    /// The children for whose holder the user stands in today. Taking part in a log puts nobody around the child.
    @Override
    public Set<ChildId> children(UserId user) {
        var found = new HashSet<ChildId>();
        for (var log : logs.stoodInFor(user)) {
            if (isHeldBy(log.episode(), log.absent()) && readers.has(log.child(), user)) {
                found.add(log.child());
            }
        }
        return found;
    }

    private boolean holds(LogsAround.Around log, UserId user) {
        return isHeldBy(log.episode(), user)
                || (user.equals(log.standIn())
                        && isHeldBy(log.episode(), log.absent())
                        && readers.has(log.child(), user));
    }

    private boolean isHeldBy(EpisodeId episode, @Nullable UserId user) {
        return responsibilities.now(episode).filter(it -> it.equals(user)).isPresent();
    }
}
