package dk.tidlig.relaylog;

import dk.tidlig.child.consent.ConsentRecords;
import dk.tidlig.child.consent.ConsentTerms;
import dk.tidlig.identity.Employments;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.relay.RelayRules;
import org.springframework.stereotype.Component;

/// Whether the family's consent lets somebody read along in the log now.
@Component
public class RelayConsents {
    private final ConsentRecords consents;
    private final Employments employments;

    RelayConsents(ConsentRecords consents, Employments employments) {
        this.consents = consents;
        this.employments = employments;
    }

    /// Never somebody who has left: the consent to them stands, and there is nobody to read.

    public boolean stand(ChildId child, UserId user, RelayRules rules) {
        return employments.here(user).filter(it -> it.runs(employments.today())).isPresent()
                && consents.opens(child, user, terms(rules));
    }

    public static ConsentTerms terms(RelayRules rules) {
        return new ConsentTerms(rules.consent().data(), rules.consent().purpose());
    }
}
