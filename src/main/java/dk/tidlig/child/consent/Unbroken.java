package dk.tidlig.child.consent;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// Whether all that a family said to one recipient about one thing has let them see it without a break.
final class Unbroken {
    private Unbroken() {}

    /// Nobody has said no since; and those whose yes counts now, all of them where all must agree, had said it by then.
    ///
    /// @param said every yes to the same recipient, with what became of it
    /// @param any whether one of those with custody is enough
    static boolean isSince(List<Consent> said, Instant since, boolean any) {
        if (said.stream().anyMatch(it -> hasNoSince(it, since))) {
            return false;
        }
        var now = said.stream().filter(Consent::effective).toList();
        var then = now.stream().filter(it -> hadSaidYes(said, it, since)).toList();
        boolean alone = then.stream().anyMatch(it -> any || it.giver() == null);
        return alone || (!then.isEmpty() && parents(then) == parents(now));
    }

    private static long parents(List<Consent> said) {
        return said.stream().filter(it -> it.giver() != null).count();
    }

    private static boolean hasNoSince(Consent it, Instant since) {
        var no = it.withdrawn();
        return no != null && !no.noted().at().isBefore(since);
    }

    /// The same giver, also when they have said it anew.
    private static boolean hadSaidYes(List<Consent> said, Consent now, Instant since) {
        return said.stream()
                .anyMatch(it -> Objects.equals(it.giver(), now.giver())
                        && !it.noted().at().isAfter(since));
    }
}
