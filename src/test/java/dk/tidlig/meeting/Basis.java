package dk.tidlig.meeting;

import dk.tidlig.child.consent.ConsentTerms;
import dk.tidlig.child.kin.KinId;
import dk.tidlig.kernel.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the law lets two readers see of one child, kept in a few words: what the program is held against.
class Basis {
    static final ConsentTerms WELLBEING = new ConsentTerms("wellbeing", "cooperation");
    static final ConsentTerms LOG = new ConsentTerms("relay-log", "cooperation");

    /// Who says yes to what for whom.
    record Yes(ConsentTerms terms, UserId to, KinId by) {}

    /// A meeting that opened something, and to whom.
    record Room(
            NetworkMeetingId id,
            Set<UserId> present,
            @Nullable Instant opensUntil) {}

    final List<KinId> custody = new ArrayList<>();
    final Set<Yes> said = new HashSet<>();
    final Set<UserId> passedOn = new HashSet<>();
    final Map<UserId, Instant> vital = new HashMap<>();
    final Set<UserId> takesPart = new HashSet<>();
    int exchanges;

    @Nullable
    Room room;

    @Nullable
    UserId standIn;

    boolean stands(ConsentTerms terms, UserId to) {
        return custody.stream().allMatch(one -> said.contains(new Yes(terms, to, one)));
    }

    void no(ConsentTerms terms, UserId to) {
        said.removeIf(it -> it.terms().equals(terms) && it.to().equals(to));
    }

    boolean seesTheChild(UserId who, Instant now) {
        boolean present = room != null
                && room.present().contains(who)
                && room.opensUntil() != null
                && now.isBefore(room.opensUntil());
        return standsIn(who)
                || present
                || (passedOn.contains(who) && stands(WELLBEING, who))
                || now.isBefore(vital.getOrDefault(who, Instant.MIN));
    }

    boolean readsTheLog(UserId who) {
        return standsIn(who) || (takesPart.contains(who) && stands(LOG, who));
    }

    private boolean standsIn(UserId who) {
        return who.equals(standIn) && stands(LOG, who);
    }

    static Instant after(Instant now, int hours) {
        return now.plus(Duration.ofHours(hours));
    }
}
