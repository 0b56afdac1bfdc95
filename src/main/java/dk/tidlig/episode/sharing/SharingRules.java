package dk.tidlig.episode.sharing;

import dk.tidlig.access.Grant;
import dk.tidlig.child.consent.ConsentRecords;
import dk.tidlig.child.consent.ConsentTerms;
import dk.tidlig.child.consent.Recipient;
import dk.tidlig.kernel.Refused;
import dk.tidlig.programme.sharing.SharingBasis;
import dk.tidlig.programme.sharing.SharingLaws;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Whether something may be passed on as it is asked for, by what its basis asks; and the act that comes of it.
@Component
class SharingRules {
    private final SharingLaws laws;
    private final ConsentRecords consents;
    private final SharingRepository sharings;
    private final SharingNames names;

    SharingRules(SharingLaws laws, ConsentRecords consents, SharingRepository sharings, SharingNames names) {
        this.laws = laws;
        this.consents = consents;
        this.sharings = sharings;
        this.names = names;
    }

    /// @throws Refused with what is missing
    SharingAct act(Grant grant, Share it) {
        var basis = laws.here()
                .basis(it.basis())
                .filter(one -> one.kind() != SharingBasis.Kind.DUTY)
                .orElseThrow(() -> new Refused(SharingRefusal.SHARING_NO_BASIS));
        checked(it);
        return new SharingAct(
                SharingId.random(),
                grant.child(),
                basis.code(),
                basis.kind(),
                asked(grant, basis, it),
                it.to(),
                it.data(),
                it.purpose(),
                it.necessity(),
                it.said(),
                grant.stamp(),
                false,
                until(basis, grant.at()),
                null);
    }

    private void checked(Share it) {
        if (it.to().isEmpty() || !it.to().stream().allMatch(names::isSomebody)) {
            throw new Refused(SharingRefusal.SHARING_TO_NOBODY);
        }
        boolean nothing = it.data().isEmpty()
                || it.data().stream().anyMatch(data -> laws.here().data(data).isEmpty());
        if (nothing || !names.isPurpose(it.purpose())) {
            throw new Refused(SharingRefusal.SHARING_NOTHING);
        }
    }

    /// @return the how manieth, where the basis is limited
    private @Nullable Integer asked(Grant grant, SharingBasis basis, Share it) {
        boolean why = it.necessity() != null && !it.necessity().isBlank();
        if (basis.kind() != SharingBasis.Kind.CONSENT && !why) {
            throw new Refused(SharingRefusal.SHARING_WITHOUT_NECESSITY);
        }
        return switch (basis.kind()) {
            case CONSENT -> consented(grant, it);
            case MEETING -> ordinal(grant, basis, it);
            case NECESSITY, DUTY -> null;
        };
    }

    private @Nullable Integer consented(Grant grant, Share it) {
        for (var to : it.to()) {
            if (!(to instanceof Receiver.Inside(var inside))) {
                throw new Refused(SharingRefusal.SHARING_CONSENT_OUTSIDE);
            }
            for (var data : it.data()) {
                if (!consents.stands(grant.child(), inside, new ConsentTerms(data, String.valueOf(it.purpose())))) {
                    throw new Refused(
                            SharingRefusal.SHARING_WITHOUT_CONSENT,
                            names.of(to, grant.actor().language()),
                            names.data(data, grant.actor().language()));
                }
            }
        }
        return null;
    }

    private int ordinal(Grant grant, SharingBasis basis, Share it) {
        if (!it.to().stream().allMatch(to -> to instanceof Receiver.Inside(Recipient.Person ignored))) {
            throw new Refused(SharingRefusal.SHARING_NOT_PRESENT);
        }
        int before = sharings.count(grant, basis.code());
        if (before >= basis.most()) {
            throw new Refused(SharingRefusal.SHARING_USED_UP, basis.most());
        }
        return before + 1;
    }

    private static @Nullable Instant until(SharingBasis basis, Instant now) {
        return basis.kind() == SharingBasis.Kind.CONSENT ? null : now.plus(Duration.ofHours(basis.hours()));
    }
}
