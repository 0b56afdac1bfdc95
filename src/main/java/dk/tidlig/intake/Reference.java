package dk.tidlig.intake;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/// An enquiry's number, made to be read aloud and written by hand: no two signs of it look alike (of 0/O, 1/I, 2/Z,
/// 5/S, 6/G and 8/B at most one is used, and no vowel makes it a word). The last sign checks the others, so that one
/// wrong sign, or two neighbours changed about, is noticed before anything is looked up.
public record Reference(String value) {
    static final String SIGNS = "234679CDFHJKLMNPQRTVWXY";
    private static final int LENGTH = 8;
    /// Prime, as the check needs it.
    private static final int BASE = SIGNS.length();

    public Reference {
        if (value.length() != LENGTH || !checks(value)) {
            throw new IllegalArgumentException("not an enquiry's number");
        }
    }

    /// What somebody typed: small letters, spaces and hyphens are forgiven.
    public static Optional<Reference> parse(String typed) {
        if (typed.length() > 40) {
            return Optional.empty();
        }
        var value = plain(typed);
        return value.length() == LENGTH && checks(value) ? Optional.of(new Reference(value)) : Optional.empty();
    }

    public static Reference random(SecureRandom random) {
        var body = randomSigns(random, LENGTH - 1);
        return new Reference(body + SIGNS.charAt(check(body)));
    }

    /// Signs that nobody misreads, for other secrets that are written by hand.
    public static String randomSigns(SecureRandom random, int length) {
        var signs = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            signs.append(SIGNS.charAt(random.nextInt(BASE)));
        }
        return signs.toString();
    }

    /// What was typed, without what only helps the eye.
    public static String plain(String typed) {
        return typed.replaceAll("[\\s\\-–]", "").toUpperCase(Locale.ROOT);
    }

    /// As it is shown: `4KTM-X7Q2`.
    public String spaced() {
        return spaced(value);
    }

    /// In fours.
    public static String spaced(String signs) {
        return signs.replaceAll("(.{4})(?=.)", "$1-");
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean checks(String value) {
        int body = check(value.substring(0, value.length() - 1));
        return body >= 0 && SIGNS.charAt(body) == value.charAt(value.length() - 1);
    }

    /// The index of the sign that checks the body, or -1 when a sign of it is none of ours.
    private static int check(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int sign = SIGNS.indexOf(body.charAt(i));
            if (sign < 0) {
                return -1;
            }
            sum += sign * (i + 2);
        }
        return sum % BASE;
    }
}
