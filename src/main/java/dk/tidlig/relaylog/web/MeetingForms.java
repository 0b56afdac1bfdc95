package dk.tidlig.relaylog.web;

import dk.tidlig.child.kin.KinId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.relaylog.meeting.Entry;
import dk.tidlig.relaylog.meeting.EntryId;
import dk.tidlig.relaylog.meeting.PlaceConcern;
import dk.tidlig.relaylog.meeting.Voice;
import dk.tidlig.relaylog.meeting.WriteMeeting;
import dk.tidlig.relaylog.meeting.WriteMeeting.MakeAgreement;
import dk.tidlig.relaylog.page.LogChoices;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/// What is written in a log, as it is sent in.
final class MeetingForms {
    private MeetingForms() {}

    /// A whole meeting. There is room for three new agreements at a time.
    record MeetingForm(
            @NotNull(message = "{relaylog.form.held.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate on,

            @NotBlank(message = "{relaylog.form.present.missing}") @Size(max = 500) @Nullable
            String present,

            @Size(max = 4000) @Nullable String talked,
            @Size(max = 2000) @Nullable String decided,
            @Nullable String agreed,
            @Size(max = 1000) @Nullable String what1,
            @Size(max = 200) @Nullable String who1,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate due1,

            @Size(max = 1000) @Nullable String what2,
            @Size(max = 200) @Nullable String who2,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate due2,

            @Size(max = 1000) @Nullable String what3,
            @Size(max = 200) @Nullable String who3,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate due3,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate followUpOn) {
        static MeetingForm fresh(LocalDate today) {
            return new MeetingForm(
                    today, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
        }

        /// An agreement has somebody who keeps it.
        void judge(Errors errors) {
            judge(errors, what1, who1, due1, "1");
            judge(errors, what2, who2, due2, "2");
            judge(errors, what3, who3, due3, "3");
        }

        private static void judge(
                Errors errors, @Nullable String what, @Nullable String who, @Nullable LocalDate due, String number) {
            boolean begun = RelayForms.orNothing(who) != null || due != null;
            if (RelayForms.orNothing(what) == null && begun) {
                errors.rejectValue("what" + number, "relaylog.form.what.missing");
            }
            if (RelayForms.orNothing(what) != null && RelayForms.orNothing(who) == null) {
                errors.rejectValue("who" + number, "relaylog.form.who.missing");
            }
        }

        WriteMeeting toCommand(LogChoices.Spoken spoken, Map<String, String> answers) {
            var made = new ArrayList<MakeAgreement>();
            agreement(made, what1, who1, due1);
            agreement(made, what2, who2, due2);
            agreement(made, what3, who3, due3);
            return new WriteMeeting(
                    Objects.requireNonNull(on),
                    Objects.requireNonNull(present).strip(),
                    concerns(spoken, answers),
                    became(answers),
                    made,
                    RelayForms.orNothing(talked),
                    RelayForms.orNothing(decided),
                    followUpOn);
        }

        private static void agreement(
                List<MakeAgreement> made, @Nullable String what, @Nullable String who, @Nullable LocalDate due) {
            var words = RelayForms.orNothing(what);
            if (words != null) {
                made.add(new MakeAgreement(words, Objects.requireNonNull(who).strip(), due));
            }
        }

        private List<PlaceConcern> concerns(LogChoices.Spoken spoken, Map<String, String> answers) {
            var placed = new ArrayList<PlaceConcern>();
            for (int i = 0; i < spoken.voices().size(); i++) {
                var voice = voice(spoken.voices().get(i).value());
                var said = RelayForms.orNothing(answers.get("words-" + i));
                number(answers.get("place-" + i)).ifPresent(at -> placed.add(new PlaceConcern(voice, at, said)));
            }
            number(agreed).ifPresent(at -> placed.add(new PlaceConcern(new Voice.Agreed(), at, null)));
            return placed;
        }

        private static Map<EntryId, Entry.Kind> became(Map<String, String> answers) {
            var became = new HashMap<EntryId, Entry.Kind>();
            answers.forEach((name, value) -> {
                if (name.startsWith("became-") && (value.equals("KEPT") || value.equals("DROPPED"))) {
                    became.put(EntryId.of(name.substring(7)), Entry.Kind.valueOf(value));
                }
            });
            return became;
        }
    }

    record PlaceForm(
            @NotNull(message = "{relaylog.form.value.missing}") @Nullable
            BigDecimal value,

            @Size(max = 1000) @Nullable String words) {}

    record CorrectForm(
            @NotBlank(message = "{relaylog.form.what.missing}") @Size(max = 4000) @Nullable
            String what,

            @Size(max = 200) @Nullable String who,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate due) {
        MakeAgreement toCommand() {
            return new MakeAgreement(
                    Objects.requireNonNull(what).strip(),
                    Objects.requireNonNullElse(RelayForms.orNothing(who), "–"),
                    due);
        }
    }

    private static Optional<BigDecimal> number(@Nullable String text) {
        return text == null || !text.matches("-?\\d{1,4}(\\.\\d{1,2})?")
                ? Optional.empty()
                : Optional.of(new BigDecimal(text));
    }

    /// @throws NotFound when it is nobody's
    private static Voice voice(String written) {
        var parts = written.split(":", 2);
        return switch (parts[0]) {
            case "professional" -> new Voice.Professional(RelayForms.user(parts[1]));
            case "parent" -> new Voice.Parent(KinId.of(parts[1]));
            case "young-person" -> new Voice.YoungPerson();
            default -> throw new NotFound();
        };
    }
}
