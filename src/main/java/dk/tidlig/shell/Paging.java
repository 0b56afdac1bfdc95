package dk.tidlig.shell;

/// Where in a long list this page is.
///
/// @param page counted from 1
/// @param size rows to a page
/// @param total rows in all
/// @param url the list's address with its filters, without `page`
public record Paging(int page, int size, long total, String url) {
    public Paging {
        if (page < 1 || size < 1 || total < 0) {
            throw new IllegalArgumentException("page and size begin at 1, total at 0");
        }
    }

    /// Rows before this page, for SQL's `offset`.
    public long offset() {
        return (long) (page - 1) * size;
    }

    public long from() {
        return total == 0 ? 0 : offset() + 1;
    }

    public long to() {
        return Math.min(total, offset() + size);
    }

    public long pages() {
        return Math.max(1, (total + size - 1) / size);
    }

    public String urlOf(int wanted) {
        return url + (url.contains("?") ? "&" : "?") + "page=" + wanted;
    }
}
