package dk.tidlig.shell.scan;

import dk.tidlig.kernel.Refused;
import java.io.ByteArrayInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Asks ClamAV's clamd about a file (`zINSTREAM`), where `tidlig.clamd=host:port` says where it is. Without that
/// setting
/// nothing is asked; with it, no file is let in that the scanner has not called clean.
@Component
public class FileScan {
    private static final Logger LOG = LoggerFactory.getLogger(FileScan.class);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 512;
    private static final Duration CONNECT = Duration.ofSeconds(3);

    private final @Nullable String host;
    private final int port;
    private final Duration patience;

    /// @param where `host:port`, or nothing
    @Autowired
    public FileScan(@Value("${tidlig.clamd:}") String where) {
        this(where, Duration.ofSeconds(30));
    }

    FileScan(String where, Duration patience) {
        this.patience = patience;
        if (where.isBlank()) {
            host = null;
            port = 0;
            return;
        }
        var parts = where.strip().split(":", -1);
        if (parts.length != 2 || parts[0].isEmpty() || !parts[1].matches("[0-9]{1,5}")) {
            throw new IllegalArgumentException("tidlig.clamd must be host:port, not " + where);
        }
        if (!parts[0].matches("localhost|127(\\.\\d{1,3}){3}")) {
            throw new IllegalArgumentException("tidlig.clamd must be on this machine, or at this machine's end of a"
                    + " tunnel (clamd speaks no TLS), not " + where);
        }
        host = parts[0];
        port = Integer.parseInt(parts[1]);
    }

    public boolean isOn() {
        return host != null;
    }

    /// @throws Refused with a [ScanRefusal] unless the scanner calls it clean
    public void check(byte[] content) {
        check(new ByteArrayInputStream(content));
    }

    /// @throws Refused with a [ScanRefusal] unless the scanner calls it clean
    public void check(InputStream content) {
        if (host != null) {
            judge(ask(host, content));
        }
    }

    private String ask(String scanner, InputStream content) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(scanner, port), (int) CONNECT.toMillis());
            socket.setSoTimeout((int) patience.toMillis());
            send(socket, content);
            return answer(socket);
        } catch (IOException away) {
            LOG.warn("The virus scanner did not answer: {}", away.getClass().getSimpleName());
            throw new Refused(ScanRefusal.FILE_NOT_SCANNED);
        }
    }

    /// A scanner that has seen enough closes its end: what it said stands there to be read.
    private static void send(Socket socket, InputStream content) throws IOException {
        var buffer = new byte[CHUNK];
        int read = content.read(buffer);
        try {
            var out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            while (read > 0) {
                out.writeInt(read);
                out.write(buffer, 0, read);
                read = content.read(buffer);
            }
            out.writeInt(0);
            out.flush();
        } catch (java.net.SocketException closed) {
            LOG.info("The virus scanner closed before the file's end");
        }
    }

    private static String answer(Socket socket) throws IOException {
        var said = socket.getInputStream().readNBytes(LONGEST_ANSWER);
        return new String(said, StandardCharsets.US_ASCII).replace("\0", "").strip();
    }

    private static void judge(String answer) {
        if (answer.equals("stream: OK")) {
            return;
        }
        LOG.warn("The virus scanner says: {}", answer.replaceAll("[^A-Za-z0-9 .:_-]", "?"));
        if (answer.endsWith(" FOUND")) {
            throw new Refused(ScanRefusal.FILE_INFECTED);
        }
        throw new Refused(
                answer.contains("size limit exceeded")
                        ? ScanRefusal.FILE_TOO_LARGE_TO_SCAN
                        : ScanRefusal.FILE_NOT_SCANNED);
    }
}
