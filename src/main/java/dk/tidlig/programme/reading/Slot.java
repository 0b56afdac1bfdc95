package dk.tidlig.programme.reading;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A value that was read, or nothing when it could not be (the problem is told already). Reading goes on with the
/// rest, and only where the value is needed does `get` stop the making of what would hold it.
final class Slot<T> {
    private static final Slot<?> EMPTY = new Slot<>(null);

    private final @Nullable T value;

    private Slot(@Nullable T value) {
        this.value = value;
    }

    static <T> Slot<T> of(T value) {
        return new Slot<>(Objects.requireNonNull(value));
    }

    @SuppressWarnings("unchecked")
    static <T> Slot<T> empty() {
        return (Slot<T>) EMPTY;
    }

    boolean isRead() {
        return value != null;
    }

    T get() {
        if (value == null) {
            throw new Unread();
        }
        return value;
    }

    /// Something that is needed could not be read.
    static final class Unread extends RuntimeException {
        Unread() {
            super("not read", null, false, false);
        }
    }
}
