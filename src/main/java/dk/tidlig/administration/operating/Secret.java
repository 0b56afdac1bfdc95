package dk.tidlig.administration.operating;

import dk.tidlig.identity.PasswordLinks;
import java.security.SecureRandom;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/// Sets a password from the operator's machine: asked for on the terminal, or made up and told once.
@Component
class Secret {
    /// Without letters and digits that look alike.
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final PasswordLinks links;
    private final SecureRandom random = new SecureRandom();

    Secret(PasswordLinks links) {
        this.links = links;
    }

    /// Uses the one-time link and sets the password.
    ///
    /// @return what was made up; nothing when it was asked for
    String set(String token, boolean ask) {
        if (ask) {
            links.use(token, asked());
            return "";
        }
        var made = made();
        links.use(token, made);
        return made;
    }

    private static String asked() {
        var console = System.console();
        if (console == null) {
            throw new IllegalStateException("There is no terminal to ask on: leave out --ask.");
        }
        var first = console.readPassword("New password: ");
        var second = console.readPassword("Again: ");
        if (!Arrays.equals(first, second)) {
            throw new IllegalStateException("The two are not the same.");
        }
        return new String(first);
    }

    /// Five groups of four: about a hundred bits.
    private String made() {
        var password = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            password.append(i > 0 && i % 4 == 0 ? "-" : "").append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return password.toString();
    }
}
