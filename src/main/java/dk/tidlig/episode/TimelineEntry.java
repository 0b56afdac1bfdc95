package dk.tidlig.episode;

import dk.tidlig.kernel.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One thing on the child's timeline. Texts are ready to read, in the reader's language ([dk.tidlig.shell.Words]).
///
/// @param at when it happened or will
/// @param dayOnly the clock time is not known, or does not matter
/// @param kind what sort of thing it is, in one word ("Samtale")
/// @param icon one of Det Fælles Designsystem's icons, as `event`
/// @param title what is true since then ("Samtale 3 af 5")
/// @param text a sentence or two; what people wrote in quotation marks
/// @param by who did it; the page says the name and profession
/// @param url where it can be read in full
/// @param own what it is about, by an id of its own: tells it from others of the same moment; null where nothing can
/// stand beside it
public record TimelineEntry(
        Instant at,
        boolean dayOnly,
        String kind,
        String icon,
        String title,
        @Nullable String text,
        @Nullable UserId by,
        Weight weight,
        @Nullable String url,
        @Nullable String own) {
    public TimelineEntry(
            Instant at,
            boolean dayOnly,
            String kind,
            String icon,
            String title,
            @Nullable String text,
            @Nullable UserId by,
            Weight weight,
            @Nullable String url) {
        this(at, dayOnly, kind, icon, title, text, by, weight, url, null);
    }

    /// The same, known by what it is about. What the family sees and what its entry is to others are alike in it.
    ///
    /// @param what an id, which never changes
    public TimelineEntry about(Object what) {
        return new TimelineEntry(at, dayOnly, kind, icon, title, text, by, weight, url, what.toString());
    }

    /// By which something else can stand beside it, whatever the language it is read in.
    ///
    /// @param section the key of the section that tells it
    public String mark(String section) {
        return section + "-" + at.getEpochSecond() + "-" + icon + (own == null ? "" : "-" + own);
    }

    /// How it is drawn.
    public enum Weight {
        ORDINARY,
        /// A decision, a rating, a change of responsibility: filled.
        TURNING_POINT,
        /// Booked but not yet held: outlined, on top.
        UPCOMING
    }
}
