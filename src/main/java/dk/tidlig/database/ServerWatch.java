package dk.tidlig.database;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings the server back, on the same port, when it dies under a running application; the pools then find it again.
final class ServerWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ServerWatch.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final EmbeddedServer server;
    private final int port;
    private final Thread thread;
    private volatile boolean closed;

    private ServerWatch(EmbeddedServer server, Postmaster postmaster) {
        this.server = server;
        this.port = postmaster.port();
        this.thread = Thread.ofPlatform().daemon().name("database-watch").unstarted(this::watch);
    }

    static ServerWatch over(EmbeddedServer server, Postmaster postmaster) {
        var watch = new ServerWatch(server, postmaster);
        watch.thread.start();
        return watch;
    }

    private void watch() {
        var pause = LOOK_EVERY;
        while (!closed) {
            try {
                Thread.sleep(pause);
                if (!closed && server.running().isEmpty()) {
                    LOG.warn("The database server is gone; starting it again");
                    server.start(port);
                    LOG.warn("The database server is back");
                }
                pause = LOOK_EVERY;
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException e) {
                pause = longer(pause);
                LOG.error(
                        "The database server cannot be started: {} Next try in {} s",
                        e.getMessage(),
                        pause.toSeconds());
            }
        }
    }

    private static Duration longer(Duration pause) {
        var next = pause.multipliedBy(4);
        return next.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : next;
    }

    /// Waits for a restart that is under way, so that nobody stops a server that is just being started.
    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
