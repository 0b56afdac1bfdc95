package dk.tidlig.child.record;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A field's old and new value, as text.
public record Change(@Nullable String before, @Nullable String after) {
    /// Collects what really changed, by field.
    public static final class Set {
        private final Map<String, Change> changes = new LinkedHashMap<>();

        public Set add(String field, @Nullable Object before, @Nullable Object after) {
            if (!Objects.equals(before, after)) {
                changes.put(field, new Change(text(before), text(after)));
            }
            return this;
        }

        public Map<String, Change> map() {
            return changes;
        }

        private static @Nullable String text(@Nullable Object value) {
            return value == null ? null : value.toString();
        }
    }
}
