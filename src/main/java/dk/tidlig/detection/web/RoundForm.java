package dk.tidlig.detection.web;

import dk.tidlig.detection.InstitutionId;
import dk.tidlig.detection.RoomId;
import dk.tidlig.detection.round.PlanRound;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/// A round as it is planned.
///
/// @param of the institution whose rooms are chosen one by one; without it, institutions are chosen whole
record RoundForm(
        @NotBlank(message = "{detection.form.name.missing}")
        @Size(max = 120, message = "{detection.form.name.long}")
        @Nullable
        String name,

        @NotNull(message = "{detection.form.day.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate opens,

        @NotNull(message = "{detection.form.day.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate closes,

        @NotBlank(message = "{detection.form.scale.missing}") @Nullable
        String scale,

        @Min(value = 0, message = "{detection.form.age}") @Max(value = 24, message = "{detection.form.age}") @Nullable
        Integer fromAge,

        @Min(value = 1, message = "{detection.form.age}") @Max(value = 25, message = "{detection.form.age}") @Nullable
        Integer untilAge,

        @Nullable String of,

        @Nullable List<String> places,

        @Nullable List<String> rooms) {
    /// An empty one, for all institutions or for the rooms of one.
    static RoundForm blank(LocalDate opens, LocalDate closes, @Nullable String of) {
        return new RoundForm(null, opens, closes, null, null, null, of, List.of(), List.of());
    }

    PlanRound toCommand() {
        return new PlanRound(
                Objects.requireNonNull(name).strip(),
                Objects.requireNonNull(opens),
                Objects.requireNonNull(closes),
                Objects.requireNonNull(scale),
                fromAge,
                untilAge,
                chosen(places, InstitutionId::of),
                chosen(rooms, RoomId::of));
    }

    private static <T> Set<T> chosen(@Nullable List<String> values, Function<String, T> id) {
        return Objects.requireNonNullElse(values, List.<String>of()).stream()
                .map(id)
                .collect(Collectors.toSet());
    }
}
