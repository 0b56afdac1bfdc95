package dk.tidlig.identity;

import com.nulabinc.zxcvbn.Zxcvbn;
import dk.tidlig.kernel.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/// What a password must be (NIST SP 800-63B-4): long, not easily guessed, and not among those that were leaked. It is
/// asked to hold no particular signs.
/// A password alone lets its owner in even where a passkey does too, so the full length is always asked for.
final class PasswordRules {
    static final int SHORTEST = 15;
    static final int LONGEST = 100;
    private static final int GOOD_ENOUGH = 3;

    /// What must remain when one's own name, seasons and years are taken out.
    private static final int LEFT_OVER = 10;

    /// `Sommer2026!` three times over is long, but everyone tries it.
    private static final Pattern SEASON_AND_YEAR = Pattern.compile(
            "(for[aå]r|sommer|efter[aå]r|vinter|jul|p[aå]ske|upernaaq|aasaq|ukiaq|ukioq|spring|summer|autumn|winter)"
                    + "\\W*(19|20)?\\d{2}");

    private static final Zxcvbn STRENGTH = new Zxcvbn();

    private PasswordRules() {}

    static void check(String password, Account account) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new Refused(IdentityRefusal.PASSWORD_TOO_SHORT, SHORTEST);
        }
        if (password.length() > LONGEST) {
            throw new Refused(IdentityRefusal.PASSWORD_TOO_LONG, LONGEST);
        }
        var small = password.toLowerCase(Locale.ROOT);
        if (Breached.has(small) || easy(small, account)) {
            throw new Refused(IdentityRefusal.PASSWORD_EASY);
        }
    }

    private static boolean easy(String password, Account account) {
        var own = new ArrayList<>(List.of(account.username(), "tidlig", "kommune"));
        Collections.addAll(own, account.name().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        var rest = SEASON_AND_YEAR.matcher(password).replaceAll("");
        for (var word : own) {
            rest = word.length() < 3 ? rest : rest.replace(word, "");
        }
        return rest.length() < LEFT_OVER || STRENGTH.measure(password, own).getScore() < GOOD_ENOUGH;
    }

    /// The long ones among the million most common leaked passwords (`passwords/README.md` names the source): the first
    /// eight bytes of their SHA-256, sorted.
    static final class Breached {
        static final int LISTED = 9_728;
        private static final long[] HASHES = read();

        private Breached() {}

        /// @param password in small letters
        static boolean has(String password) {
            return Arrays.binarySearch(HASHES, start(password.getBytes(StandardCharsets.UTF_8))) >= 0;
        }

        private static long start(byte[] password) {
            try {
                return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(password))
                        .getLong();
            } catch (NoSuchAlgorithmException cause) {
                throw new IllegalStateException("every Java has SHA-256", cause);
            }
        }

        private static long[] read() {
            try (var file = PasswordRules.class.getResourceAsStream("/passwords/breached.bin")) {
                var hashes = new long[LISTED];
                ByteBuffer.wrap(Objects.requireNonNull(file).readAllBytes())
                        .asLongBuffer()
                        .get(hashes);
                Arrays.sort(hashes);
                return hashes;
            } catch (IOException cause) {
                throw new UncheckedIOException("the list of leaked passwords cannot be read", cause);
            }
        }
    }
}
