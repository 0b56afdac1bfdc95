package dk.tidlig.plan.events;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.plan.PlanId;
import java.time.LocalDate;

/// Something that happened to a plan, told once for each course in it. Published inside the use case's transaction.
public sealed interface PlanEvent {
    MunicipalityId municipality();

    ChildId child();

    EpisodeId episode();

    PlanId plan();

    /// Who did it, and when it was entered.
    Stamp stamp();

    /// The first version was kept, or the course came into a plan that was made before.
    record Made(MunicipalityId municipality, ChildId child, EpisodeId episode, PlanId plan, Stamp stamp)
            implements PlanEvent {}

    /// Another version was kept.
    record Changed(MunicipalityId municipality, ChildId child, EpisodeId episode, PlanId plan, int version, Stamp stamp)
            implements PlanEvent {}

    /// @param on the day it was held, as distinct from when it was entered
    /// @param first the first of the plan
    /// @param ended the plan ends with it
    record FollowUpHeld(
            MunicipalityId municipality,
            ChildId child,
            EpisodeId episode,
            PlanId plan,
            LocalDate on,
            boolean first,
            boolean ended,
            Stamp stamp)
            implements PlanEvent {}
}
