package dk.tidlig.support;

import java.util.UUID;

/// A name like nobody else's: the children of other tests are here too, and likely doubles are refused.
public final class FreshName {
    private FreshName() {}

    public static String word() {
        var letters = new StringBuilder();
        UUID.randomUUID()
                .toString()
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(sign -> letters.append((char) ('a' + sign % 26)));
        return letters.toString();
    }
}
