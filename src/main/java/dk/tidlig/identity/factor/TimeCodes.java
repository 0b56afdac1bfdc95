package dk.tidlig.identity.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/// The six digits that an app shows for thirty seconds (RFC 6238 with HMAC-SHA-1, as every app has it), by the clock of
/// this program. One step before and one after count too: clocks of telephones are not exact.
final class TimeCodes {
    static final Duration STEP = Duration.ofSeconds(30);
    private static final int DIGITS = 6;
    private static final TimeBasedOneTimePasswordGenerator GENERATOR =
            new TimeBasedOneTimePasswordGenerator(STEP, DIGITS);

    private TimeCodes() {}

    /// The step whose code was typed, later than one; nothing when it is the code of none.
    ///
    /// @param secret in Base32, as apps take it
    static OptionalLong step(String secret, String typed, Instant now, long laterThan) {
        var code = typed.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        long present = now.getEpochSecond() / STEP.toSeconds();
        var found = OptionalLong.empty();
        for (long step = present - 1; step <= present + 1; step++) {
            var right = code(secret, step).getBytes(StandardCharsets.UTF_8);
            if (MessageDigest.isEqual(right, code) && step > laterThan && found.isEmpty()) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    static String code(String secret, long step) {
        try {
            var key = new SecretKeySpec(Base32.decode(secret), GENERATOR.getAlgorithm());
            var at = Instant.ofEpochSecond(step * STEP.toSeconds());
            return GENERATOR.generateOneTimePasswordString(key, at, Locale.ROOT);
        } catch (InvalidKeyException cause) {
            throw new IllegalStateException("the secret of an app is no key", cause);
        }
    }
}
