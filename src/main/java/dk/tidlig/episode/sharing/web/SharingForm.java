package dk.tidlig.episode.sharing.web;

import dk.tidlig.child.consent.Recipient;
import dk.tidlig.episode.sharing.Receiver;
import dk.tidlig.episode.sharing.Share;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Passing on as it is sent in.
///
/// @param to colleagues and units, as the form sends them
/// @param other somebody outside of the system
record SharingForm(
        @NotBlank(message = "{episode.sharing.form.basis.missing}") @Nullable
        String basis,

        @Nullable List<String> to,

        @Size(max = 200, message = "{episode.sharing.form.other.long}") @Nullable
        String other,

        @NotEmpty(message = "{episode.sharing.form.data.missing}") @Nullable
        List<String> data,

        @NotBlank(message = "{episode.sharing.form.purpose.missing}") @Nullable
        String purpose,

        @Size(max = 2000, message = "{episode.sharing.form.words.long}") @Nullable
        String necessity,

        @Size(max = 2000, message = "{episode.sharing.form.words.long}") @Nullable
        String said) {
    static SharingForm empty() {
        return new SharingForm(null, null, null, null, null, null, null);
    }

    @AssertTrue(message = "{episode.sharing.form.to.missing}")
    boolean isSomebodyMeant() {
        return !receivers().isEmpty();
    }

    private List<Receiver> receivers() {
        var found = new ArrayList<Receiver>();
        if (to != null) {
            to.forEach(
                    written -> Recipient.of(written).map(Receiver.Inside::new).ifPresent(found::add));
        }
        if (other != null && !other.isBlank()) {
            found.add(new Receiver.Outside(other.strip()));
        }
        return found;
    }

    Share toCommand() {
        return new Share(
                Objects.requireNonNull(basis),
                receivers(),
                Set.copyOf(Objects.requireNonNull(data)),
                purpose,
                blankless(necessity),
                blankless(said));
    }

    private static @Nullable String blankless(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
