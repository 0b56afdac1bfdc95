package dk.tidlig.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.support.TidligTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A request that a proxy before the program might measure otherwise hides no second one (RFC 9112, 6.3; OWASP ASVS
/// 5.0.0, 4.2.1 and 4.2.2).
@TidligTest
class MessageBoundariesTest {
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3})");
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: (\\d+)\r\n");
    private static final String HIDDEN = "GET /accessibility HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nContent-Length: 0\r\n\r\n",
                "Content-Length: 5, 0\r\n\r\n",
                "Content-Length: +0\r\n\r\n",
                "Content-Length: -1\r\n\r\n",
                "Content-Length : 0\r\n\r\n",
                "Transfer-Encoding: xchunked\r\n\r\n",
                "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n",
                "X-Folded: a\r\n b\r\nContent-Length: 0 0\r\n\r\n",
            })
    void refusesWhatCanBeMeasuredInTwoWaysAndAnswersNothingBehindIt(String rest) throws IOException {
        var answer = asWritten("POST /enquiry-status/0779 HTTP/1.1\r\nHost: localhost\r\n" + rest + HIDDEN);

        assertThat(STATUS.matcher(answer).results().map(it -> it.group(1)))
                .as(answer)
                .hasSize(1)
                .allMatch(it -> it.startsWith("4") || it.equals("501"));
    }

    /// Chunks count, and the connection ends: what stands behind them belongs to nobody.
    @Test
    void closesTheConnectionWhereBothLengthsAreGiven() throws IOException {
        var answer = asWritten("POST /enquiry-status/0779 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + HIDDEN);

        assertThat(STATUS.matcher(answer).results()).as(answer).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tidlig.css", "/login", "/no/such/page", "/children/%00"})
    void saysItsTrueLength(String address) throws IOException {
        var answer = asWritten("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        var length = LENGTH.matcher(answer);

        if (length.find()) {
            assertThat(Integer.parseInt(length.group(1))).isEqualTo(answer.length() - answer.indexOf("\r\n\r\n") - 4);
        } else {
            assertThat(answer.toLowerCase(Locale.ROOT)).contains("transfer-encoding: chunked");
            assertThat(answer).endsWith("\r\n0\r\n\r\n");
        }
    }

    private String asWritten(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
