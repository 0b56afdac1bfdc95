package dk.tidlig.session;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.offer.Audience;
import dk.tidlig.offer.OfferId;
import dk.tidlig.plan.PlannedActionId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gives an offer to an episode, or puts the family on its waiting list.
///
/// @param startsOn from which day it is given; null to wait for a place
/// @param action the planned action it is begun from, if any
/// @param helpers who give it; may be empty when the partner is outside the municipality, or while it waits
public record StartCourse(
        ChildId child,
        EpisodeId episode,
        OfferId offer,
        Audience audience,
        List<UserId> helpers,
        @Nullable LocalDate startsOn,
        @Nullable String aim,
        @Nullable PlannedActionId action) {
    public StartCourse {
        helpers = List.copyOf(helpers);
        aim = Sessions.blankToNull(aim);
    }

    /// One that is begun from no plan.
    public StartCourse(
            ChildId child,
            EpisodeId episode,
            OfferId offer,
            Audience audience,
            List<UserId> helpers,
            @Nullable LocalDate startsOn,
            @Nullable String aim) {
        this(child, episode, offer, audience, helpers, startsOn, aim, null);
    }
}
