package dk.tidlig.safeguarding;

import org.jspecify.annotations.Nullable;

/// A private person who notified. Who it was is read by those alone who receive notifications.
///
/// @param name null of one who did not say
/// @param contact how the receipt reaches them; null when nothing was said
public record Notifier(
        Kind kind, Way way, @Nullable String name, @Nullable String contact) {
    public Notifier {
        if (kind == Kind.ANONYMOUS && (name != null || contact != null)) {
            throw new IllegalArgumentException("one who is not known has no name");
        }
    }

    /// Who they are to the child.
    public enum Kind {
        PARENT,
        RELATIVE,
        NEIGHBOUR,
        OTHER,
        ANONYMOUS
    }

    /// How they notified.
    public enum Way {
        PHONE,
        LETTER,
        IN_PERSON
    }

    boolean canBeTold() {
        return kind != Kind.ANONYMOUS;
    }
}
