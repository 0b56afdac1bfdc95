package dk.tidlig.administration;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.PasswordLinks;
import dk.tidlig.identity.factor.SecondFactors;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.kernel.UserId;

/// What happens when somebody has lost telephone, passkey and codes on paper: they begin anew, with all of it.
@UseCase
public class LostFactors {
    private final Gate gate;
    private final SecondFactors factors;
    private final PasswordLinks links;
    private final HouseRules rules;

    LostFactors(Gate gate, SecondFactors factors, PasswordLinks links, HouseRules rules) {
        this.gate = gate;
        this.factors = factors;
        this.links = links;
        this.rules = rules;
    }

    /// Takes the user's app, codes on paper and passkeys away, and the password with them: alone it would let whoever
    /// knows it set up a second factor of their own. Who they are must be known before the link is given.
    ///
    /// @return the token of the link with which they set a new password; it works once
    public String reset(Actor actor, UserId user) {
        var grant = gate.require(actor, AdministrationAction.RESET_SECOND_FACTOR);
        rules.mayTakeOver(actor, rules.employment(user));
        rules.notOneself(actor, user);
        factors.reset(user, grant.stamp().at());
        return links.make(user, grant.stamp());
    }
}
