package dk.tidlig.episode.exit;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.ProgrammeVersion;
import dk.tidlig.programme.TargetGroup;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// An open course that ends by itself on a birthday.
///
/// @param plannedFrom from that day on the ending is planned
/// @param endsOn the birthday: the first day that the programme helps no more
public record PlannedExit(
        ChildId child,
        EpisodeId episode,
        UserId responsible,
        ProgrammeVersion version,
        LocalDate plannedFrom,
        LocalDate endsOn) {
    /// Empty where the version lets no course end by itself.
    static Optional<PlannedExit> of(
            ChildId child, EpisodeId episode, UserId responsible, ProgrammeVersion version, LocalDate bornOn) {
        var group = version.definition().targetGroup();
        var ending = group.ending();
        return ending == null
                ? Optional.empty()
                : group.ages()
                        .end(bornOn)
                        .map((LocalDate day) -> new PlannedExit(
                                child, episode, responsible, version, day.minus(ending.planned()), day));
    }

    public boolean near(LocalDate today) {
        return !today.isBefore(plannedFrom);
    }

    public boolean over(LocalDate today) {
        return !today.isBefore(endsOn);
    }

    /// How old the child is then, in years.
    public int age() {
        return Objects.requireNonNullElse(
                version.definition().targetGroup().ages().untilBirthday(), 0);
    }

    public TargetGroup.Ending ending() {
        return Objects.requireNonNull(version.definition().targetGroup().ending());
    }
}
