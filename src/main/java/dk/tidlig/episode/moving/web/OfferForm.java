package dk.tidlig.episode.moving.web;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.moving.OfferMoving;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An offer as it is sent in.
record OfferForm(
        @NotBlank(message = "{episode.moving.form.course.missing}") @Nullable
        String course,

        @NotBlank(message = "{episode.moving.form.to.missing}") @Nullable
        String to,

        @NotBlank(message = "{episode.moving.form.basis.missing}") @Nullable
        String basis,

        @NotBlank(message = "{episode.moving.form.grounds.missing}")
        @Size(max = 2000, message = "{episode.moving.form.long}")
        @Nullable
        String grounds,

        @Nullable List<String> data,

        @NotBlank(message = "{episode.moving.form.outcome.missing}") @Nullable
        String outcome,

        @Size(max = 2000, message = "{episode.moving.form.long}") @Nullable
        String message) {
    static OfferForm of(@Nullable String course) {
        return new OfferForm(course, null, null, null, List.of(), null, null);
    }

    OfferMoving toCommand() {
        return new OfferMoving(
                EpisodeId.of(Objects.requireNonNull(course)),
                Objects.requireNonNull(to),
                Objects.requireNonNull(basis),
                grounds,
                data == null ? Set.of() : Set.copyOf(data),
                Objects.requireNonNull(outcome),
                message == null || message.isBlank() ? null : message.strip());
    }
}
