package dk.tidlig.session.web;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.offer.Audience;
import dk.tidlig.offer.OfferId;
import dk.tidlig.session.Course;
import dk.tidlig.session.When;
import dk.tidlig.session.team.TeamCommand;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/// A team and all its sessions, as they are sent in.
///
/// @param weeks how many weeks there are from one session to the next
record TeamForm(
        @NotBlank(message = "{session.pages.offer.missing}") @Nullable
        String offer,

        @NotNull(message = "{session.pages.audience.missing}") @Nullable
        Audience audience,

        @NotEmpty(message = "{session.team.people.missing}") @Nullable
        List<String> people,

        @NotBlank(message = "{session.team.lead.missing}") @Nullable
        String lead,

        @NotNull(message = "{session.pages.day.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate day,

        @NotNull(message = "{session.pages.time.missing}") @DateTimeFormat(pattern = "HH:mm") @Nullable
        LocalTime time,

        @NotNull(message = "{session.team.count.missing}")
        @Min(value = 1, message = "{session.team.count.missing}")
        @Max(value = 40, message = "{session.team.count.missing}")
        @Nullable
        Integer count,

        @NotNull(message = "{session.team.weeks.missing}")
        @Min(value = 1, message = "{session.team.weeks.missing}")
        @Max(value = 8, message = "{session.team.weeks.missing}")
        @Nullable
        Integer weeks,

        @NotNull(message = "{session.pages.minutes.missing}")
        @Min(value = 5, message = "{session.pages.minutes.wrong}")
        @Max(value = 1440, message = "{session.pages.minutes.wrong}")
        @Nullable
        Integer minutes,

        @NotNull(message = "{session.pages.mode.missing}") When.@Nullable Mode mode,
        @Size(max = When.PLACE) @Nullable String place,
        @Size(max = Course.AIM) @Nullable String aim) {

    static TeamForm fresh(LocalDate day) {
        return new TeamForm(null, null, List.of(), null, day.plusWeeks(1), null, 8, 1, 60, null, null, null);
    }

    TeamCommand.PutTogether toCommand(ChildId child, EpisodeId episode, ZoneId zone) {
        var first =
                Objects.requireNonNull(day).atTime(Objects.requireNonNull(time)).atZone(zone);
        int apart = Objects.requireNonNull(weeks);
        var times = IntStream.range(0, Objects.requireNonNull(count))
                .mapToObj(at -> new When(
                        first.plusWeeks((long) at * apart).toInstant(),
                        Objects.requireNonNull(minutes),
                        Objects.requireNonNull(mode),
                        place))
                .toList();
        return new TeamCommand.PutTogether(
                child,
                episode,
                OfferId.of(String.valueOf(offer)),
                Objects.requireNonNull(audience),
                Objects.requireNonNull(people).stream()
                        .map(UserId::of)
                        .distinct()
                        .toList(),
                UserId.of(String.valueOf(lead)),
                times,
                aim);
    }
}
