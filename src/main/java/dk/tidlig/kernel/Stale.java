package dk.tidlig.kernel;

import java.util.Map;

/// Somebody else changed the same thing first. Carries what stands now, so that the page can show both versions
/// and no text is lost. The transaction is rolled back; the page answers 409.
public class Stale extends RuntimeException {
    private final long version;
    private final transient Map<String, String> standing;

    /// @param version the version that stands now
    /// @param standing the values that stand now, by the form's field names
    public Stale(long version, Map<String, String> standing) {
        super("stale");
        this.version = version;
        this.standing = Map.copyOf(standing);
    }

    public long version() {
        return version;
    }

    public Map<String, String> standing() {
        return standing;
    }
}
