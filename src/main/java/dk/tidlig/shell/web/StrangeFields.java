package dk.tidlig.shell.web;

import java.util.Collection;

/// Somebody sent a field by a path that the form does not have, as `name[0]` where a name is one text: no browser does
/// that with a form of ours.
final class StrangeFields extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private StrangeFields(RuntimeException cause) {
        super(cause);
    }

    /// Binds. What fails on names that are paths is theirs; anything else is ours, and stays what it is.
    static void told(Collection<String> names, Runnable binding) {
        try {
            binding.run();
        } catch (RuntimeException failure) {
            if (names.stream().noneMatch(StrangeFields::isPath)) {
                throw failure;
            }
            throw new StrangeFields(failure);
        }
    }

    private static boolean isPath(String name) {
        return name.indexOf('[') >= 0 || name.indexOf('.') >= 0;
    }
}
