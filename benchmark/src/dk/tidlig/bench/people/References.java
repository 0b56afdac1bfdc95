package dk.tidlig.bench.people;

import dk.tidlig.intake.Reference;
import java.util.Optional;

/// Numbers of enquiries as the product gives them, with the sign that checks the others; in one municipality none
/// twice.
public final class References {
    private static final String SIGNS = "234679CDFHJKLMNPQRTVWXY";
    private static final int LENGTH = 7;
    private static final long ALL = 3_404_825_447L;
    private static final long STEP = 1_600_000_009L;

    private long given;

    References() {
        this(0);
    }

    /// @param given so many were given before
    public References(long given) {
        this.given = given;
    }

    public String next() {
        long number = ++given * STEP % ALL;
        var body = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            body.append(SIGNS.charAt((int) (number % SIGNS.length())));
            number /= SIGNS.length();
        }
        return checked(body.toString());
    }

    private static String checked(String body) {
        for (char last : SIGNS.toCharArray()) {
            Optional<Reference> found = Reference.parse(body + last);
            if (found.isPresent()) {
                return found.get().value();
            }
        }
        throw new IllegalStateException("no sign checks " + body);
    }
}
