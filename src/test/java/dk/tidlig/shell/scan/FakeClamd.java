package dk.tidlig.shell.scan;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// Speaks clamd's INSTREAM on loopback: a command ended by zero, chunks with their length before them, an empty chunk
/// at the end. Knows one signature, and a largest size.
public final class FakeClamd implements AutoCloseable {
    public static final String HARMFUL = "harmful-for-the-test";
    public static final int LARGEST = 200_000;

    private final ServerSocket server;
    private volatile boolean mute;
    private volatile int asked;

    public FakeClamd() throws IOException {
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(this::serve);
    }

    public String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    public int asked() {
        return asked;
    }

    /// From now it listens and never answers.
    void fallSilent() {
        mute = true;
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                asked++;
                answer(socket);
            } catch (IOException closed) {
                // the next one
            }
        }
    }

    private void answer(Socket socket) throws IOException {
        var in = new DataInputStream(socket.getInputStream());
        var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        var seen = new ByteArrayOutputStream();
        if (!command.equals("zINSTREAM\0")) {
            say(socket, "UNKNOWN COMMAND");
            return;
        }
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            if (seen.size() <= LARGEST) {
                seen.write(in.readNBytes(length));
            } else {
                in.skipNBytes(length);
            }
        }
        if (mute) {
            in.read();
        } else if (seen.size() > LARGEST) {
            say(socket, "INSTREAM size limit exceeded. ERROR");
        } else {
            boolean bad = seen.toString(StandardCharsets.ISO_8859_1).contains(HARMFUL);
            say(socket, bad ? "stream: Test.Signature-1 FOUND" : "stream: OK");
        }
    }

    private static void say(Socket socket, String words) throws IOException {
        socket.getOutputStream().write((words + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
