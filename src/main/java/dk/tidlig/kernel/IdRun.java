package dk.tidlig.kernel;

import java.security.SecureRandom;
import java.util.UUID;

/// Random ids that lie side by side in an index, for whoever takes in many rows at once: each new row then touches the
/// page that the last one did, not any page of the table. They tell nothing of when they were made (RFC 9562, version
/// 8: 32 random bits shared by the run, 28 that count, 62 random).
public final class IdRun {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION = 0x8000L;
    private static final long VARIANT = 1L << 63;
    private static final int LAST = (1 << 28) - 1;

    private final long head = (long) RANDOM.nextInt() << 32;
    private int count;

    /// @throws IllegalStateException after 268 million
    public UUID next() {
        if (count == LAST) {
            throw new IllegalStateException("a run of ids has an end");
        }
        count++;
        long counted = (count >>> 12 << 16) | VERSION | (count & 0xfff);
        return new UUID(head | counted, VARIANT | (RANDOM.nextLong() >>> 2));
    }

    /// As many as there are rows.
    public static UUID[] of(int rows) {
        var run = new IdRun();
        var ids = new UUID[rows];
        for (int i = 0; i < rows; i++) {
            ids[i] = run.next();
        }
        return ids;
    }
}
