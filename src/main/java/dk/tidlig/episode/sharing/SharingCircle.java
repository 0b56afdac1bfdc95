package dk.tidlig.episode.sharing;

import dk.tidlig.access.Circle;
import dk.tidlig.access.Relation;
import dk.tidlig.child.consent.ConsentRecords;
import dk.tidlig.child.consent.ConsentTerms;
import dk.tidlig.identity.Employments;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.sharing.SharingBasis;
import dk.tidlig.programme.sharing.SharingLaws;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What was passed on to somebody is open to them while its basis lasts. A consent is asked anew each time, so that
/// what
/// is withdrawn opens nothing from that second. It puts the child in nobody's lists.
@Component
class SharingCircle implements Circle {
    private final SharingRepository sharings;
    private final SharingLaws laws;
    private final ConsentRecords consents;
    private final Employments employments;
    private final Clock clock;

    SharingCircle(
            SharingRepository sharings,
            SharingLaws laws,
            ConsentRecords consents,
            Employments employments,
            Clock clock) {
        this.sharings = sharings;
        this.laws = laws;
        this.consents = consents;
        this.employments = employments;
        this.clock = clock;
    }

    @Override
    public boolean knows(ChildId child) {
        return false;
    }

    @Override
    public Set<Relation> relations(UserId user, ChildId child) {
        return Set.of();
    }

    @Override
    public Set<ChildId> children(UserId user) {
        return Set.of();
    }

    @Override
    public Set<String> opened(UserId user, ChildId child) {
        var unit = employments.unitToday(user).orElse(null);
        var kinds = new HashSet<String>();
        for (var act : sharings.running(child, user, unit, clock.instant())) {
            kinds.addAll(open(act, user));
        }
        return kinds.isEmpty() ? Set.of() : laws.here().opened(kinds);
    }

    /// The kinds of data that the act still opens to the user.
    Set<String> open(SharingAct act, UserId user) {
        if (act.kind() != SharingBasis.Kind.CONSENT) {
            return act.data();
        }
        var open = new HashSet<>(act.data());
        open.removeIf(
                data -> !consents.opens(act.child(), user, new ConsentTerms(data, String.valueOf(act.purpose()))));
        return open;
    }
}
