package dk.tidlig.intake.referral.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.intake.referral.ReferralId;
import dk.tidlig.intake.written.ReferralSource;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Where a referral came from, when it was not typed here.
@Component
class ReferralOrigins {
    private final ObjectProvider<ReferralSource> sources;

    ReferralOrigins(ObjectProvider<ReferralSource> sources) {
        this.sources = sources;
    }

    Optional<ReferralSource.Origin> of(Actor actor, ReferralId referral) {
        return sources.stream()
                .flatMap(source -> source.origin(actor, referral).stream())
                .findFirst();
    }
}
