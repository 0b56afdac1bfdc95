package dk.tidlig.intake;

import org.jspecify.annotations.Nullable;

/// How the one who asks is reached, and what must not be done.
///
/// @param note when it suits, and what not to do, in their own words
/// @param noMessage no spoken message is left: somebody else could hear it
public record Reach(
        @Nullable String name,
        @Nullable Way way,
        @Nullable String phone,
        @Nullable String mail,
        @Nullable String note,
        boolean noMessage) {
    /// How somebody wants to be reached.
    public enum Way {
        PHONE,
        TEXT,
        MAIL
    }

    public static final Reach NONE = new Reach(null, null, null, null, null, false);

    public Reach {
        name = blankIsNothing(name);
        phone = blankIsNothing(phone);
        mail = blankIsNothing(mail);
        note = blankIsNothing(note);
    }

    /// Whether there is what the wanted way needs.
    public boolean works() {
        return way != null && (way == Way.MAIL ? mail != null : phone != null);
    }

    static @Nullable String blankIsNothing(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
