package dk.tidlig.intake;

import dk.tidlig.secrecy.Secrets;
import dk.tidlig.tenancy.Tenant;
import java.math.BigInteger;
import java.security.MessageDigest;
import org.springframework.stereotype.Component;

/// The code that goes with an enquiry's number. Nobody keeps it: it is the number under the municipality's own key, so
/// that it can be shown again to the one who sent, and never be read from the database.
@Component
class FollowCodes {
    private static final int LENGTH = 8;
    private final Secrets secrets;

    FollowCodes(Secrets secrets) {
        this.secrets = secrets;
    }

    String of(Reference reference) {
        var number = new BigInteger(1, secrets.index(reference.value(), "enquiry-code", Tenant.current()));
        var base = BigInteger.valueOf(Reference.SIGNS.length());
        var signs = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            var parts = number.divideAndRemainder(base);
            signs.append(Reference.SIGNS.charAt(parts[1].intValue()));
            number = parts[0];
        }
        return signs.toString();
    }

    /// Takes the same time whether it is right or wrong.
    boolean fits(Reference reference, String typed) {
        return MessageDigest.isEqual(bytes(of(reference)), bytes(Reference.plain(typed)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
