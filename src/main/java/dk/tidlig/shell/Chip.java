package dk.tidlig.shell;

import org.jspecify.annotations.Nullable;

/// One filter of a list: a link, how many it holds (or null), and whether it is the one in use.
public record Chip(
        String label, String url, boolean current, @Nullable Long count) {
    public Chip(String label, String url, boolean current) {
        this(label, url, current, null);
    }
}
