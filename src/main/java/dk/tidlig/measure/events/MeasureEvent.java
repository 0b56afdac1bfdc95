package dk.tidlig.measure.events;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.programme.MeasurementNeed.Purpose;
import java.time.LocalDate;

/// Something that happened to a child's places. Published inside the use case's transaction.
public sealed interface MeasureEvent {
    MunicipalityId municipality();

    ChildId child();

    EpisodeId episode();

    /// Who entered it, and when.
    Stamp stamp();

    /// @param scale the scale's code
    /// @param day when it was said, as distinct from when it was entered
    /// @param wanted by the perspective that the programme counts, on the scale that it measures with
    record Placed(
            MunicipalityId municipality,
            ChildId child,
            EpisodeId episode,
            Purpose purpose,
            String scale,
            LocalDate day,
            boolean wanted,
            Stamp stamp)
            implements MeasureEvent {}
}
