package dk.tidlig.child.consent;

import dk.tidlig.access.Grant;
import dk.tidlig.identity.ConsentRules;
import dk.tidlig.shell.Words;
import org.springframework.stereotype.Component;

/// Whether a child is old enough to say yes or no itself, for a module whose own form asks who said so.
@Component
public class OwnConsent {
    private final ConsentRules rules;
    private final Giver giver;
    private final Words words;

    OwnConsent(ConsentRules rules, Giver giver, Words words) {
        this.rules = rules;
        this.giver = giver;
        this.words = words;
    }

    /// From the age that the municipality sets.
    public boolean isPossible(Grant grant) {
        return rules.here()
                .filter(rule -> giver.isOldEnough(grant, rule, words.today()))
                .isPresent();
    }
}
