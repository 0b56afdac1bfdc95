package dk.tidlig.drill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/// What a proxy before the program would ask.
final class Health {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long LONGEST_NANOS = 120_000_000_000L;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Health() {}

    /// Whether it takes work.
    static boolean isUp(int port) throws InterruptedException {
        var asked = HttpRequest.newBuilder(URI.create("http://localhost:%d/actuator/health/readiness".formatted(port)))
                .timeout(PATIENCE)
                .build();
        try {
            return CLIENT.send(asked, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    /// @return milliseconds until it did
    static long awaitUp(int port) throws InterruptedException {
        return await(port, true);
    }

    static long awaitDown(int port) throws InterruptedException {
        return await(port, false);
    }

    private static long await(int port, boolean up) throws InterruptedException {
        var began = System.nanoTime();
        while (isUp(port) != up) {
            if (System.nanoTime() - began > LONGEST_NANOS) {
                throw new IllegalStateException("it did not come " + (up ? "up" : "down") + " in two minutes");
            }
            Thread.sleep(50);
        }
        return (System.nanoTime() - began) / 1_000_000;
    }
}
