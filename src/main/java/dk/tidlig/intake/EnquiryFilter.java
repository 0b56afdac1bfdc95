package dk.tidlig.intake;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Which enquiries a list holds, newest first.
///
/// @param reference what somebody typed of a number; then the rest does not matter
/// @param page counted from 1
public record EnquiryFilter(
        Which which, @Nullable String theme, @Nullable String reference, int page) {
    public static final int SIZE = 20;

    public EnquiryFilter {
        theme = Reach.blankIsNothing(theme);
        reference = Reach.blankIsNothing(reference);
        if (page < 1) {
            throw new IllegalArgumentException("pages begin at 1");
        }
    }

    /// Where they stand.
    public enum Which {
        /// Not settled yet.
        NEW,
        SETTLED,
        /// Taken, or settled, by the reader.
        MINE,
        ALL;

        public String path() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// As the trail notes it.
    String noted() {
        return which.path() + (theme == null ? "" : ", " + theme) + (reference == null ? "" : ", " + reference);
    }
}
