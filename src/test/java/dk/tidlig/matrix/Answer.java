package dk.tidlig.matrix;

import java.util.Arrays;
import org.springframework.mock.web.MockHttpServletResponse;

/// What was answered, and the one sign it has in the file.
enum Answer {
    SHOWN('+', "200"),
    LED('>', "303"),
    ASKED_TO_LOG_IN('L', "led to the log-in"),
    REFUSED('!', "403"),
    NOT_HERE('-', "404"),
    MISTAKE('?', "422 or 400"),
    CONFLICT('=', "409"),
    OTHER('*', "another 4xx"),
    BROKEN('5', "5xx");

    final char sign;
    final String words;

    Answer(char sign, String words) {
        this.sign = sign;
        this.words = words;
    }

    static Answer of(MockHttpServletResponse response) {
        var to = String.valueOf(response.getHeader("Location"));
        return switch (response.getStatus()) {
            case 200 -> SHOWN;
            case 302, 303 -> to.startsWith("/login") || to.startsWith("http://localhost/login") ? ASKED_TO_LOG_IN : LED;
            case 401 -> ASKED_TO_LOG_IN;
            case 403 -> REFUSED;
            case 404 -> NOT_HERE;
            case 400, 422 -> MISTAKE;
            case 409 -> CONFLICT;
            default -> response.getStatus() < 500 ? OTHER : BROKEN;
        };
    }

    static String legend() {
        return Arrays.stream(values())
                .map(it -> it.sign + " " + it.words)
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
    }

    static Answer by(char sign) {
        return Arrays.stream(values()).filter(it -> it.sign == sign).findFirst().orElseThrow();
    }

    static String words(char sign) {
        return sign == '.' ? "not asked" : by(sign).words;
    }

    boolean opens() {
        return this == SHOWN || this == LED;
    }
}
