package dk.tidlig.child.consent;

import dk.tidlig.access.Grant;
import dk.tidlig.child.kin.KinId;
import dk.tidlig.identity.ConsentRule;
import dk.tidlig.identity.ConsentRules;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gives and withdraws consents by the municipality's rule, whoever writes it down.
@Component
class ConsentKeeping {
    private final ConsentRepository consents;
    private final ConsentRules rules;
    private final RecipientNames recipients;
    private final Giver giver;
    private final Words words;

    ConsentKeeping(
            ConsentRepository consents, ConsentRules rules, RecipientNames recipients, Giver giver, Words words) {
        this.consents = consents;
        this.rules = rules;
        this.recipients = recipients;
        this.giver = giver;
        this.words = words;
    }

    /// @throws Refused when that one cannot give it
    void give(Grant grant, GiveConsent it) {
        var rule = rule();
        if (it.on().isAfter(words.today())) {
            throw new Refused(ConsentRefusal.CONSENT_IN_THE_FUTURE);
        }
        boolean known = rule.data().containsKey(it.terms().data())
                && rule.purposes().containsKey(it.terms().purpose());
        if (!known || it.to().isEmpty() || !it.to().stream().allMatch(recipients::isSomebody)) {
            throw new Refused(ConsentRefusal.CONSENT_TO_NOTHING);
        }
        giver.require(grant, rule, it.giver(), it.on());
        it.to().stream().distinct().forEach(to -> consents.add(grant, to, it));
        giver.gave(grant);
    }

    /// @param by who withdraws it; null for the young person
    void withdraw(Grant grant, ConsentId id, @Nullable KinId by, ConsentWay way) {
        var it = consents.find(grant, id, true).orElseThrow(NotFound::new);
        giver.require(grant, rule(), by, words.today());
        if (!it.stands() || consents.withdraw(grant, it, by, way) == 0) {
            throw new Refused(ConsentRefusal.CONSENT_OVER);
        }
    }

    private ConsentRule rule() {
        return rules.here().orElseThrow(() -> new Refused(ConsentRefusal.CONSENT_NOT_SET_UP));
    }
}
