package dk.tidlig.relaylog;

import dk.tidlig.child.consent.ConsentRecords;
import dk.tidlig.child.consent.ConsentTerms;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.relay.RelayRules;
import org.springframework.stereotype.Component;

/// Whether the family's consent lets somebody read along in the log now.
@Component
public class RelayConsents {
    private final ConsentRecords consents;

    RelayConsents(ConsentRecords consents) {
        this.consents = consents;
    }

    public boolean stand(ChildId child, UserId user, RelayRules rules) {
        return consents.opens(child, user, terms(rules));
    }

    public static ConsentTerms terms(RelayRules rules) {
        return new ConsentTerms(rules.consent().data(), rules.consent().purpose());
    }
}
