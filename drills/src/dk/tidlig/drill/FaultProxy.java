package dk.tidlig.drill;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/// A network that can be told to misbehave: stands on the loopback before a server and passes on what it is sent,
/// until it is told otherwise.
final class FaultProxy implements AutoCloseable {
    private static final int CHUNK = 8192;
    private static final long A_MOMENT_NANOS = 20_000_000;

    /// How it behaves, for those that are connected already and those that come.
    enum Mode {
        PASS,
        /// nothing is passed on and nobody is told
        BLACK_HOLE,
        /// each connection is broken off
        RESET
    }

    private final ServerSocket door;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Mode mode = Mode.PASS;
    private volatile long delayMillis;

    FaultProxy(int target) throws IOException {
        this.target = target;
        this.door = new ServerSocket(0, 100, InetAddress.ofLiteral("127.0.0.1"));
        Thread.ofPlatform().daemon().start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    void be(Mode wanted) {
        mode = wanted;
        if (wanted == Mode.RESET) {
            open.forEach(FaultProxy::reset);
        }
    }

    /// So much later, for each piece that is passed on.
    void delay(long millis) {
        delayMillis = millis;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                Thread.ofVirtual().start(() -> connect(caller));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void connect(Socket caller) {
        open.add(caller);
        awaitPassage();
        if (mode == Mode.RESET) {
            reset(caller);
            open.remove(caller);
            return;
        }
        try {
            var server = new Socket(InetAddress.ofLiteral("127.0.0.1"), target);
            open.add(server);
            caller.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            Thread.ofVirtual().start(() -> pass(caller, server));
            pass(server, caller);
        } catch (IOException _) {
            reset(caller);
        }
    }

    private void pass(Socket from, Socket to) {
        var chunk = new byte[CHUNK];
        try (from; to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (var length = in.read(chunk); length >= 0; length = in.read(chunk)) {
                awaitPassage();
                LockSupport.parkNanos(delayMillis * 1_000_000);
                out.write(chunk, 0, length);
            }
        } catch (IOException _) {
            // broken off, by one of the two or by us
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private void awaitPassage() {
        while (mode == Mode.BLACK_HOLE && !door.isClosed()) {
            LockSupport.parkNanos(A_MOMENT_NANOS);
        }
    }

    private static void reset(Socket one) {
        try {
            one.setSoLinger(true, 0);
            one.close();
        } catch (IOException _) {
            // gone already
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        open.forEach(FaultProxy::reset);
    }
}
