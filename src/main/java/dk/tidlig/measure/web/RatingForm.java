package dk.tidlig.measure.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.measure.PlaceChild;
import dk.tidlig.measure.RatingId;
import dk.tidlig.programme.MeasurementNeed.Perspective;
import dk.tidlig.programme.MeasurementNeed.Purpose;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/// A place on the ruler as it is sent in.
record RatingForm(
        @NotNull(message = "{measure.form.value.missing}") @Nullable
        BigDecimal value,

        @NotNull(message = "{measure.form.perspective.missing}") @Nullable
        Perspective perspective,

        @Size(max = 60) @Nullable String rater,

        @NotNull(message = "{measure.form.purpose.missing}") @Nullable
        Purpose purpose,

        @NotNull(message = "{measure.form.day.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate day,

        @Nullable String context,
        @Size(max = 1000) @Nullable String words,
        @Size(max = 500) @Nullable String reason) {

    static RatingForm fresh(LocalDate today, @Nullable Purpose purpose) {
        return new RatingForm(null, null, null, purpose, today, null, null, null);
    }

    /// A professional speaks as their profession; the family by the word they use themselves.
    PlaceChild toCommand(Actor actor, String scale) {
        var who = Objects.requireNonNull(perspective);
        return new PlaceChild(
                RatingId.random(),
                scale,
                Objects.requireNonNull(value),
                Objects.requireNonNull(purpose),
                who,
                rater == null || rater.isBlank()
                        ? who == Perspective.PROFESSIONAL
                                ? actor.profession()
                                : who.name().toLowerCase(java.util.Locale.ROOT)
                        : rater.strip(),
                blank(context),
                blank(words),
                Objects.requireNonNull(day));
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
