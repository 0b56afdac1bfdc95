package dk.tidlig.access;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The lists that somebody's own day is made of: each is noted as one of the day's, and nothing that anybody typed or
/// that another page asks for can be noted so.
public final class OwnDay {
    private static final String MARK = "my day: ";
    private static final ScopedValue<Boolean> ASKED = ScopedValue.newInstance();

    private OwnDay() {}

    /// Whatever list is asked for within, is asked for by the day.
    public static <T> T ask(Supplier<T> lists) {
        return ScopedValue.where(ASKED, true).call(lists::get);
    }

    /// Whether an entry of the trail is one of a day's.
    public static boolean noted(@Nullable String criterion) {
        return criterion != null && criterion.startsWith(MARK);
    }

    static String note(String criterion) {
        if (ASKED.isBound()) {
            return MARK + criterion;
        }
        return noted(criterion) ? "\"" + criterion + "\"" : criterion;
    }
}
