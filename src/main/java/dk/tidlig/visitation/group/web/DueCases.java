package dk.tidlig.visitation.group.web;

import dk.tidlig.episode.DueWork;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.intake.referral.Referrals;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What falls due with the families a group helps, told by the modules that know: it is on the group's agenda beside
/// what waits.
@Component
class DueCases {
    private static final int WEEKS_AHEAD = 4;
    private final Referrals referrals;
    private final ObjectProvider<DueWork> sources;

    DueCases(Referrals referrals, ObjectProvider<DueWork> sources) {
        this.referrals = referrals;
        this.sources = sources;
    }

    /// The first to come first.
    ///
    /// @param from four weeks from that day are looked ahead
    List<DueWork.Due> of(Actor actor, GroupId group, LocalDate from) {
        var children = referrals.childrenOf(actor, group);
        return sources.stream()
                .flatMap(source -> source.due(actor, children, from.plusWeeks(WEEKS_AHEAD)).stream())
                .sorted(Comparator.comparing(DueWork.Due::on))
                .toList();
    }
}
