package dk.tidlig.episode.moving.web;

import dk.tidlig.child.Likeness;
import dk.tidlig.episode.moving.AcceptMoving;
import dk.tidlig.episode.moving.ArrivalPage;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.ProgrammeVersionId;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A taking over as it is sent in.
///
/// @param child one that is here, or that it is new
/// @param seen likely duplicates that the form showed
record AcceptForm(
        @NotBlank(message = "{episode.moving.arrival.who.missing}") @Nullable
        String child,

        @Nullable Set<String> seen,

        @NotBlank(message = "{episode.moving.arrival.programme.missing}") @Nullable
        String programme,

        @NotBlank(message = "{episode.moving.arrival.taker.missing}") @Nullable
        String taker) {
    /// Filled in where there is but one answer.
    static AcceptForm of(ArrivalPage page) {
        return new AcceptForm(
                page.children().size() == 1 ? page.children().getFirst().value() : null,
                page.likely().stream()
                        .map(Likeness::child)
                        .map(child -> child.id().toString())
                        .collect(Collectors.toSet()),
                page.programmes().size() == 1 ? page.programmes().getFirst().value() : null,
                null);
    }

    AcceptMoving toCommand() {
        var chosen = Objects.requireNonNull(child);
        return new AcceptMoving(
                ArrivalPage.NEW.equals(chosen) ? null : ChildId.of(chosen),
                seen == null ? Set.of() : seen.stream().map(ChildId::of).collect(Collectors.toSet()),
                ProgrammeVersionId.of(Objects.requireNonNull(programme)),
                UserId.of(Objects.requireNonNull(taker)));
    }
}
