package dk.tidlig.detection.screening;

import dk.tidlig.access.Gate;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.PinnedVersions;
import dk.tidlig.episode.Responsibilities;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.ProgrammeVersion;
import dk.tidlig.programme.ProgrammeVersionId;
import dk.tidlig.programme.Programmes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Open courses that nobody told of: those that were imported, and those that were open before their programme
/// screened. Each gets its screening, from the day it is found.
@UseCase
public class OpenCourses {
    private final Gate gate;
    private final Found found;
    private final ScreeningRepository screenings;
    private final Programmes programmes;
    private final DueDays due;

    OpenCourses(Gate gate, Found found, ScreeningRepository screenings, Programmes programmes, DueDays due) {
        this.gate = gate;
        this.found = found;
        this.screenings = screenings;
        this.programmes = programmes;
        this.due = due;
    }

    /// Where the courses are, and who answers for them.
    @Component
    record Found(PinnedVersions courses, Responsibilities responsible, Clock clock) {}

    /// Those that have one already are left alone.
    ///
    /// @param today in the municipality
    /// @return how many got one
    public int begin(Actor actor, LocalDate today) {
        var scope = gate.scope(actor, ScreeningAction.LIST_SCREENINGS, "open courses without a screening");
        var open = found.courses().open(scope).stream()
                .filter(it -> screening(it.version()).isPresent())
                .toList();
        var without = screenings.without(
                open.stream().map(PinnedVersions.Course::episode).toList());
        var responsible = found.responsible().now(without);
        var stamp = new Stamp(found.clock().instant(), actor.id());
        var begun = open.stream()
                .filter(it -> responsible.containsKey(it.episode()))
                .flatMap(it -> begun(it, responsible, today).stream())
                .toList();
        if (!begun.isEmpty()) {
            gate.requireForAll(
                    actor,
                    ScreeningAction.BEGIN_SCREENINGS,
                    begun.stream().map(Screening::child).distinct().toList());
        }
        begun.forEach(it -> due.begin(it, stamp));
        return begun.size();
    }

    private Optional<Screening> begun(PinnedVersions.Course it, Map<EpisodeId, UserId> responsible, LocalDate today) {
        return screening(it.version())
                .flatMap(version -> Optional.ofNullable(responsible.get(it.episode()))
                        .map(who -> Screening.begun(it.episode(), it.child(), version.id(), who, today)));
    }

    /// The course's own version when it screens, or the one that does now.
    private Optional<ProgrammeVersion> screening(ProgrammeVersionId id) {
        var own = programmes.version(id);
        return Optional.of(own)
                .filter(OpenCourses::screens)
                .or(() -> programmes.findPublished(own.code()).filter(OpenCourses::screens));
    }

    private static boolean screens(ProgrammeVersion version) {
        return version.definition().screening().isPresent();
    }
}
