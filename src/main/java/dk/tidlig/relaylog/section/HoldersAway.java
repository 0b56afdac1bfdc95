package dk.tidlig.relaylog.section;

import dk.tidlig.episode.Responsibilities;
import dk.tidlig.identity.Employment;
import dk.tidlig.identity.Employments;
import dk.tidlig.kernel.UserId;
import dk.tidlig.relaylog.OpenLogs;
import dk.tidlig.relaylog.OpenLogs.UnderWay;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Holders who cannot act with their baton today, and whose business that is.
@Component
class HoldersAway {
    private final OpenLogs logs;
    private final Responsibilities responsibilities;
    private final Employments employments;
    private final LogReaders readers;

    HoldersAway(OpenLogs logs, Responsibilities responsibilities, Employments employments, LogReaders readers) {
        this.logs = logs;
        this.responsibilities = responsibilities;
        this.employments = employments;
        this.readers = readers;
    }

    /// @param here everybody who works here today
    Map<UnderWay, UserId> away(Set<UserId> here, LocalDate today) {
        var open = logs.all(today).stream().filter(UnderWay::open).toList();
        var holders = responsibilities.now(open.stream().map(UnderWay::episode).toList());
        var found = new LinkedHashMap<UnderWay, UserId>();
        for (var log : open) {
            var holder = holders.get(log.episode());
            if (holder != null && !acts(log, holder, here)) {
                found.put(log, holder);
            }
        }
        return found;
    }

    private boolean acts(UnderWay log, UserId holder, Set<UserId> here) {
        return holder.equals(log.absent())
                ? log.standIn() != null && here.contains(log.standIn()) && readers.has(log.child(), log.standIn())
                : here.contains(holder);
    }

    /// Whether it is this leader's: of the holder's unit, or of any when no leader works there.
    boolean concerns(UserId leader, UserId holder, Collection<UserId> leaders) {
        var unit = unit(holder);
        var those = leaders.stream()
                .filter(one -> unit.isPresent() && unit(one).equals(unit))
                .toList();
        return those.isEmpty() || those.contains(leader);
    }

    private Optional<String> unit(UserId user) {
        List<Employment> all = employments.allHere(user);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(all.getFirst().unit());
    }
}
