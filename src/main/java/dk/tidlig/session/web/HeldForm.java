package dk.tidlig.session.web;

import dk.tidlig.session.Note;
import dk.tidlig.session.Present;
import dk.tidlig.session.SessionCommand;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// That a session took place, as it is sent in.
record HeldForm(
        @NotEmpty(message = "{session.pages.present.missing}") @Nullable
        Set<Present> present,

        @Size(max = 200) @Nullable String others,
        @Size(max = Note.LONGEST) @Nullable String note) {

    static HeldForm fresh() {
        return new HeldForm(Set.of(), null, null);
    }

    /// @param answers all that was sent in, for the parts that other modules put into the form
    SessionCommand.Meeting toMeeting(Map<String, String> answers) {
        return new SessionCommand.Meeting(Objects.requireNonNull(present), others, note, answers);
    }
}
