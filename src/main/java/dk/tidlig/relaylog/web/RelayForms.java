package dk.tidlig.relaylog.web;

import dk.tidlig.child.consent.ConsentWay;
import dk.tidlig.child.kin.KinId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.UserId;
import dk.tidlig.relaylog.LogConsents;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/// What the forms of a log send in.
final class RelayForms {
    private RelayForms() {}

    record BeginForm(
            @NotBlank(message = "{relaylog.form.worry.missing}") @Size(max = 4000) @Nullable
            String worry) {}

    record CloseForm(
            @NotBlank(message = "{relaylog.form.closing.missing}") @Nullable
            String closing,

            @Size(max = 4000) @Nullable String words) {}

    record OfferForm(
            @NotBlank(message = "{relaylog.form.to.missing}") @Nullable
            String to,

            @Size(max = 2000) @Nullable String words) {}

    record DeclineForm(
            @NotBlank(message = "{relaylog.form.why.missing}") @Size(max = 2000) @Nullable
            String why) {}

    record AwayForm(
            @NotNull(message = "{relaylog.form.from.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate from,

            @NotNull(message = "{relaylog.form.until.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate until,

            @Nullable String standIn) {}

    record PersonForm(
            @NotBlank(message = "{relaylog.form.person.missing}") @Nullable
            String person) {}

    record MoveForm(
            @Nullable List<String> leave,
            @Nullable String come1,
            @Nullable String come2) {
        List<UserId> leaving() {
            return users(leave);
        }

        List<UserId> coming() {
            return users(Stream.of(come1, come2).flatMap(Stream::ofNullable).toList());
        }
    }

    record ConsentForm(
            @NotEmpty(message = "{relaylog.form.readers.missing}") @Nullable
            List<String> readers,

            @NotEmpty(message = "{relaylog.form.givers.missing}") @Nullable
            List<String> givers,

            @NotNull(message = "{relaylog.form.way.missing}") @Nullable
            ConsentWay way,

            @NotNull(message = "{relaylog.form.on.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate on) {
        LogConsents.Said toCommand() {
            return new LogConsents.Said(
                    users(readers),
                    Objects.requireNonNull(givers).stream()
                            .map(it -> it.equals("self") ? Optional.<KinId>empty() : Optional.of(KinId.of(it)))
                            .toList(),
                    Objects.requireNonNull(way),
                    Objects.requireNonNull(on));
        }
    }

    static List<UserId> users(@Nullable List<String> ids) {
        return ids == null
                ? List.of()
                : ids.stream().filter(id -> !id.isBlank()).map(RelayForms::user).toList();
    }

    /// @throws NotFound when it is nobody's id
    static UserId user(@Nullable String id) {
        try {
            return new UserId(UUID.fromString(String.valueOf(id)));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    static @Nullable String orNothing(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
