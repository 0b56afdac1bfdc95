package dk.tidlig.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/// A port nobody listens on, below those the system hands out for outgoing connections: the server must be able to
/// come back on it after a crash.
final class FreePort {
    private static final int FIRST = 15_432;
    private static final int LAST = 31_999;

    private FreePort() {}

    static int find() {
        for (var attempt = 0; attempt < 200; attempt++) {
            var port = ThreadLocalRandom.current().nextInt(FIRST, LAST + 1);
            if (isFree(port)) {
                return port;
            }
        }
        throw new EnvironmentProblem("No free port between %d and %d for the database.".formatted(FIRST, LAST));
    }

    private static boolean isFree(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
