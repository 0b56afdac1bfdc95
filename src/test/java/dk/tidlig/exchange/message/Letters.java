package dk.tidlig.exchange.message;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// The example messages of MedCom, and variations of them.
public final class Letters {
    public static final String NEW = "add5e7e2-0c0f-4a4a-bfff-f6f984fa7e3c";
    public static final String REPLY = "b56549f7-ed10-422d-8088-f7222b686e46";
    public static final String WITH_FILES = "gfd00bc2-9c26-4174-934e-f6e4360845de";
    public static final String REPLY_TO_NOTHING = "k7bfbc0c-553d-11ed-bdc3-0242ac120002";

    private static final String HEADER_OF_NEW = "42cb9200-f421-4d08-8391-7d51a2503cb4";
    private static final String HEADER_OF_REPLY = "d5bd2111-2576-48d3-84d4-8be0297a038d";
    private static final String THREAD = "b2eb3d0e-5de5-4de9-b2a3-0ff321ad1c3a";

    private Letters() {}

    public static String text(String name) {
        try (var file = Letters.class.getResourceAsStream("/medcom/Bundle-" + name + ".json")) {
            return new String(java.util.Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// A message and its reply in a thread of their own, so that tests do not meet in one.
    public record Pair(String first, String reply) {}

    public static Pair pair() {
        var thread = UUID.randomUUID().toString();
        var first = UUID.randomUUID().toString();
        var reply = UUID.randomUUID().toString();
        return new Pair(
                text(NEW).replace(THREAD, thread).replace(HEADER_OF_NEW, first),
                text(REPLY)
                        .replace(THREAD, thread)
                        .replace(HEADER_OF_NEW, first)
                        .replace(HEADER_OF_REPLY, reply));
    }
}
