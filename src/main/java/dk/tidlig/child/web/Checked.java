package dk.tidlig.child.web;

import org.jspecify.annotations.Nullable;

/// Fields that a form may leave out: a box that was not shown is not ticked, and no version is the first.
final class Checked {
    private Checked() {}

    static boolean yes(@Nullable Boolean box) {
        return Boolean.TRUE.equals(box);
    }

    static long version(@Nullable Long version) {
        return version == null ? 0 : version;
    }
}
