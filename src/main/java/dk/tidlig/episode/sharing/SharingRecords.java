package dk.tidlig.episode.sharing;

import dk.tidlig.access.Grant;
import dk.tidlig.child.consent.ConsentRecords;
import dk.tidlig.child.consent.ConsentTerms;
import dk.tidlig.child.consent.Recipient;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.sharing.SharingBasis;
import dk.tidlig.programme.sharing.SharingLaws;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Passing on that another module does by a duty of its own, once it has passed the gate for the child.
@Component
public class SharingRecords {
    private final SharingRepository sharings;
    private final SharingLaws laws;
    private final ConsentRecords consents;

    SharingRecords(SharingRepository sharings, SharingLaws laws, ConsentRecords consents) {
        this.sharings = sharings;
        this.laws = laws;
        this.consents = consents;
    }

    /// Notes that something was passed on because one has a duty to; where the law names no such basis, nothing.
    public void duty(Grant grant) {
        laws.here()
                .duty()
                .map(basis -> act(grant, basis, List.of(), Set.of(), null))
                .ifPresent(act -> sharings.add(grant, act));
    }

    /// Notes that something is open to somebody by the family's consent, in a place of the module's own.
    /// Once noted it is not noted again while a consent that it rests on has stood ever since: a no to
    /// somebody else, or to a unit where they do not work, changes nothing; a new yes after a no is a new act.
    public void consented(Grant grant, UserId user, ConsentTerms terms) {
        var to = new Recipient.Person(user);
        boolean noted = sharings.of(grant).stream()
                .filter(it ->
                        it.kind() == SharingBasis.Kind.CONSENT && it.data().contains(terms.data()))
                .filter(it -> it.to().contains(new Receiver.Inside(to)))
                .anyMatch(it ->
                        consents.hasOpenedSince(grant, user, terms, it.shared().at()));
        if (!noted) {
            laws.here()
                    .consent()
                    .map(basis ->
                            act(grant, basis, List.of(new Receiver.Inside(to)), Set.of(terms.data()), terms.purpose()))
                    .ifPresent(act -> sharings.add(grant, act));
        }
    }

    /// Opens nothing by itself: what was told is told, and what is open elsewhere is opened there.
    private static SharingAct act(
            Grant grant, SharingBasis basis, List<Receiver> to, Set<String> data, @Nullable String purpose) {
        return new SharingAct(
                SharingId.random(),
                grant.child(),
                basis.code(),
                basis.kind(),
                null,
                to,
                data,
                purpose,
                null,
                null,
                grant.stamp(),
                basis.kind() == SharingBasis.Kind.CONSENT && grant.actor().kind() == Actor.Kind.FAMILY,
                grant.at(),
                null);
    }
}
