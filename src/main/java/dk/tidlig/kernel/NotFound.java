package dk.tidlig.kernel;

import java.util.UUID;

/// There is no such thing here, or none that you may know of: an outsider cannot tell the two apart (404).
public class NotFound extends RuntimeException {
    public NotFound() {
        super("not found");
    }

    public static UUID unlessUuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }
}
