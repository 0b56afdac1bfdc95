package dk.tidlig.meeting.web;

import dk.tidlig.kernel.UserId;
import dk.tidlig.meeting.BeginMeeting;
import dk.tidlig.meeting.CallMeeting;
import dk.tidlig.meeting.WriteUp;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/// Network meetings as they are sent in.
final class MeetingForms {
    private MeetingForms() {}

    record CallForm(
            @NotBlank(message = "{meeting.form.about.missing}")
            @Size(max = 2000, message = "{meeting.form.words.long}")
            @Nullable
            String about,

            @NotNull(message = "{meeting.form.day.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate day,

            @NotNull(message = "{meeting.form.time.missing}") @DateTimeFormat(pattern = "HH:mm") @Nullable
            LocalTime time,

            @NotNull(message = "{meeting.form.lasts.missing}") @Nullable
            Integer lasts,

            @Size(max = 200, message = "{meeting.form.place.long}") @Nullable
            String place,

            @Size(max = 500, message = "{meeting.form.words.long}") @Nullable
            String family,

            @NotEmpty(message = "{meeting.form.people.missing}") @Nullable
            List<String> people) {
        static CallForm empty() {
            return new CallForm(null, null, null, 60, null, null, null);
        }

        @AssertTrue(message = "{meeting.form.lasts.wrong}")
        boolean isOfALength() {
            return lasts == null || (lasts >= 15 && lasts <= 480);
        }

        CallMeeting toCommand() {
            return new CallMeeting(
                    LocalDateTime.of(Objects.requireNonNull(day), Objects.requireNonNull(time)),
                    Duration.ofMinutes(Objects.requireNonNull(lasts)),
                    blankless(place),
                    Objects.requireNonNull(about).strip(),
                    blankless(family),
                    users(people));
        }
    }

    record MoveForm(
            @NotNull(message = "{meeting.form.day.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate day,

            @NotNull(message = "{meeting.form.time.missing}") @DateTimeFormat(pattern = "HH:mm") @Nullable
            LocalTime time,

            @NotBlank(message = "{meeting.form.why.missing}")
            @Size(max = 500, message = "{meeting.form.words.long}")
            @Nullable
            String why) {
        LocalDateTime to() {
            return LocalDateTime.of(Objects.requireNonNull(day), Objects.requireNonNull(time));
        }
    }

    record CancelForm(
            @NotBlank(message = "{meeting.form.why.missing}")
            @Size(max = 500, message = "{meeting.form.words.long}")
            @Nullable
            String why) {}

    /// @param basis empty when nothing is opened
    record BeginForm(
            @NotEmpty(message = "{meeting.form.present.missing}") @Nullable
            List<String> present,

            @Nullable String basis,

            @Nullable List<String> data,

            @Nullable String purpose,

            @Size(max = 2000, message = "{meeting.form.words.long}") @Nullable
            String necessity) {
        BeginMeeting toCommand() {
            return new BeginMeeting(users(present), basis == null || basis.isBlank() ? null : opening(basis));
        }

        private BeginMeeting.Opening opening(String on) {
            return new BeginMeeting.Opening(
                    on, data == null ? Set.of() : Set.copyOf(data), String.valueOf(purpose), blankless(necessity));
        }
    }

    record EndForm(
            @NotBlank(message = "{meeting.form.minutes.missing}")
            @Size(max = 8000, message = "{meeting.form.minutes.long}")
            @Nullable
            String minutes,

            @Size(max = 1000, message = "{meeting.form.words.long}") @Nullable
            String what1,

            @Nullable String who1,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate due1,

            @Size(max = 1000, message = "{meeting.form.words.long}") @Nullable
            String what2,

            @Nullable String who2,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate due2,

            @Size(max = 1000, message = "{meeting.form.words.long}") @Nullable
            String what3,

            @Nullable String who3,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate due3) {
        WriteUp toCommand() {
            var decided = Stream.of(decided(what1, who1, due1), decided(what2, who2, due2), decided(what3, who3, due3))
                    .flatMap(List::stream)
                    .toList();
            return new WriteUp(Objects.requireNonNull(minutes).strip(), decided);
        }

        private static List<WriteUp.Decided> decided(
                @Nullable String what, @Nullable String who, @Nullable LocalDate due) {
            if (what == null || what.isBlank()) {
                return List.of();
            }
            var owner = who == null || who.isBlank() ? null : UserId.of(who);
            return List.of(new WriteUp.Decided(what.strip(), owner, due));
        }
    }

    private static Set<UserId> users(@Nullable List<String> written) {
        return written == null ? Set.of() : written.stream().map(UserId::of).collect(Collectors.toSet());
    }

    private static @Nullable String blankless(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
