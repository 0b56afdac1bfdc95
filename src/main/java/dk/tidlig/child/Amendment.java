package dk.tidlig.child;

import dk.tidlig.kernel.Stamp;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that was amended.
///
/// @param field the form's field; the message `child.field.<field>`
/// @param before empty when nothing stood there
public record Amendment(
        Stamp stamp,
        Subject subject,
        UUID subjectId,
        String field,
        @Nullable String before,
        @Nullable String after) {
    /// What the field is a field of.
    public enum Subject {
        CHILD,
        ADULT,
        KIN,
        HOME;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Subject of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    Amendment masked() {
        return new Amendment(stamp, subject, subjectId, field, before == null ? null : "", after == null ? null : "");
    }
}
