package dk.tidlig.detection.web;

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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/// A round as it is planned.
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

        @Nullable List<String> rooms) {
    PlanRound toCommand() {
        return new PlanRound(
                Objects.requireNonNull(name).strip(),
                Objects.requireNonNull(opens),
                Objects.requireNonNull(closes),
                Objects.requireNonNull(scale),
                fromAge,
                untilAge,
                Objects.requireNonNullElse(rooms, List.<String>of()).stream()
                        .map(RoomId::of)
                        .collect(Collectors.toSet()));
    }
}
