package dk.tidlig.measure.web;

import dk.tidlig.measure.PlaceChild;
import dk.tidlig.measure.Rating;
import dk.tidlig.measure.RatingId;
import dk.tidlig.programme.MeasurementNeed.Perspective;
import dk.tidlig.programme.MeasurementNeed.Purpose;
import dk.tidlig.programme.Scale;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/// A place on the ruler as it is sent in.
record RatingForm(
        @NotNull(message = "{measure.form.value.missing}") @Nullable
        BigDecimal value,

        @NotNull(message = "{measure.form.perspective.missing}") @Nullable
        Perspective perspective,

        @Size(max = PlaceChild.LONGEST_RATER) @Nullable String rater,

        @NotNull(message = "{measure.form.purpose.missing}") @Nullable
        Purpose purpose,

        @NotNull(message = "{measure.form.day.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate day,

        @Size(max = 60) @Nullable String context,
        @Size(max = PlaceChild.LONGEST_WORDS) @Nullable String words,
        @Size(max = 500) @Nullable String reason,
        @Nullable List<@Nullable String> aspects,
        @Nullable List<String> factors) {

    /// More sides than these no scale keeps apart.
    private static final int MOST = 20;

    /// A form sends nothing for a side that is not placed; its fields read by their place all the same.
    RatingForm {
        var all = new ArrayList<@Nullable String>(aspects == null ? List.of() : aspects);
        while (all.size() < MOST) {
            all.add(null);
        }
        aspects = all;
    }

    static RatingForm fresh(LocalDate today, @Nullable Purpose purpose) {
        return new RatingForm(null, null, null, purpose, today, null, null, null, List.of(), List.of());
    }

    /// As a place stands, to be corrected.
    static RatingForm of(Rating it, Scale scale) {
        var plain = it.value().stripTrailingZeros();
        boolean hasNoWord = it.perspective() == Perspective.PROFESSIONAL
                || it.rater().equalsIgnoreCase(it.perspective().name());
        return new RatingForm(
                plain.scale() < 0 ? plain.setScale(0) : plain,
                it.perspective(),
                hasNoWord ? null : it.rater(),
                it.purpose(),
                it.day(),
                it.context(),
                it.words(),
                null,
                SeenFields.places(it.seen(), scale),
                it.seen().factors());
    }

    /// A professional speaks as a profession; the family by the word they use themselves.
    PlaceChild toCommand(String profession, Scale scale) {
        var who = Objects.requireNonNull(perspective);
        return new PlaceChild(
                RatingId.random(),
                scale.code(),
                Objects.requireNonNull(value),
                Objects.requireNonNull(purpose),
                who,
                who == Perspective.PROFESSIONAL ? profession : wordOf(who),
                blank(context),
                blank(words),
                Objects.requireNonNull(day),
                SeenFields.seen(aspects, factors, scale));
    }

    private String wordOf(Perspective who) {
        return rater == null || rater.isBlank() ? who.name().toLowerCase(Locale.ROOT) : rater.strip();
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
