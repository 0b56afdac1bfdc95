package dk.tidlig.family;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.child.kin.KinId;
import dk.tidlig.child.kin.KinView;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.family.FamilyInvitations;
import dk.tidlig.identity.family.FamilyRule;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.kernel.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A family's own log-ins to a child's record: who has one, a new one, one that ends.
@UseCase
public class LogIns {
    private final Gate gate;
    private final LogInRepository logIns;
    private final LogInAccounts accounts;
    private final FamilyInvitations invitations;
    private final Invitees invitees;

    LogIns(
            Gate gate,
            LogInRepository logIns,
            LogInAccounts accounts,
            FamilyInvitations invitations,
            Invitees invitees) {
        this.gate = gate;
        this.logIns = logIns;
        this.accounts = accounts;
        this.invitations = invitations;
        this.invitees = invitees;
    }

    /// What is shown once, and kept nowhere.
    ///
    /// @param code null when that person logs in already, as the parent of another child
    /// @param until when the code can be used no longer
    public record Invited(String username, @Nullable String code, Instant until) {}

    public LogInPage page(Actor actor, ChildId child) {
        var grant = gate.require(actor, FamilyAction.READ_LOG_INS, child);
        return invitees.page(grant, logIns.of(grant));
    }

    /// Invites somebody, or gives a new code to one who was invited before: the password they had ends.
    ///
    /// @param kin with custody; null for the young person
    /// @throws Refused when that one can have no log-in
    public Invited invite(Actor actor, ChildId child, @Nullable KinId kin) {
        var grant = gate.require(actor, FamilyAction.INVITE, child);
        var rule = invitees.rule();
        var until = grant.at().plus(Duration.ofDays(rule.invitationDays()));
        var standing = logIns.standing(grant, kin);
        if (standing.isPresent()) {
            return coded(grant, rule, again(actor, standing.get()), until);
        }
        var adult = kin == null ? Optional.<KinView>empty() : Optional.of(invitees.adult(grant, kin));
        if (kin == null) {
            invitees.requireAge(grant, rule);
        }
        var known = adult.flatMap(it -> logIns.accountOf(it.adult()));
        var account = known.orElseGet(() -> accounts.make(grant, adult));
        logIns.add(grant, account, kin, adult.map(KinView::adult).orElse(null));
        return known.isPresent()
                ? new Invited(accounts.username(account), null, until)
                : coded(grant, rule, account, until);
    }

    /// Whoever gets the code could see all that the log-in opens.
    private UserId again(Actor actor, LogIn standing) {
        var children = logIns.children(standing.account());
        if (!children.stream().allMatch(it -> gate.wouldAllow(actor, FamilyAction.INVITE, it))) {
            throw new Refused(FamilyRefusal.OTHER_CHILDREN);
        }
        return standing.account();
    }

    private Invited coded(Grant grant, FamilyRule rule, UserId account, Instant until) {
        var code = invitations.make(account, Duration.ofDays(rule.invitationDays()), grant.stamp());
        return new Invited(accounts.username(account), code, until);
    }

    /// Ends it from this second; what was said by it stays.
    public void end(Actor actor, ChildId child, LogInId id) {
        var grant = gate.require(actor, FamilyAction.END_LOG_IN, child);
        var it = logIns.of(grant).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(dk.tidlig.kernel.NotFound::new);
        if (!logIns.end(grant, id)) {
            throw new Refused(FamilyRefusal.LOG_IN_ENDED);
        }
        accounts.endIfAlone(grant, it.account());
    }
}
