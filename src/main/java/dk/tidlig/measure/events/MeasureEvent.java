package dk.tidlig.measure.events;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.programme.MeasurementNeed.Purpose;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /// An instrument was given, or a right result put instead of a wrong one.
    ///
    /// @param result its id
    /// @param supersedes the result it stands instead of, or null
    /// @param bands the codes of those its numbers fell in
    /// @param critical an answer could not wait
    record InstrumentGiven(
            MunicipalityId municipality,
            ChildId child,
            EpisodeId episode,
            UUID result,
            @Nullable UUID supersedes,
            String instrument,
            String version,
            LocalDate day,
            Set<String> bands,
            boolean critical,
            Stamp stamp)
            implements MeasureEvent {
        public InstrumentGiven {
            bands = Set.copyOf(bands);
        }
    }
}
