package dk.tidlig.visitation.group;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.intake.referral.ReferralId;
import dk.tidlig.intake.referral.Referrals;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.kernel.UserId;
import dk.tidlig.visitation.VisitationAction;
import dk.tidlig.visitation.VisitationRefusal;
import java.util.Set;

/// Who may take no part in a case, because it is their own family: said before it is talked about. From then on they
/// are not counted, read nothing of it and decide nothing in it.
@UseCase
public class Disqualifications {
    private final Gate gate;
    private final Referrals referrals;
    private final DisqualificationRepository disqualified;
    private final GroupSeats seats;

    Disqualifications(Gate gate, Referrals referrals, DisqualificationRepository disqualified, GroupSeats seats) {
        this.gate = gate;
        this.referrals = referrals;
        this.disqualified = disqualified;
        this.seats = seats;
    }

    /// Those of whom it has been said.
    public Set<UserId> of(Actor actor, ReferralId id) {
        gate.require(actor, VisitationAction.READ, referrals.read(actor, id).child());
        return disqualified.of(id);
    }

    /// A member says it of themselves, or enters what another member has said.
    ///
    /// @throws Refused when they do not sit in the group
    public void declare(Actor actor, ReferralId id, UserId user) {
        var grant = gate.require(
                actor, VisitationAction.DISQUALIFY, referrals.read(actor, id).child());
        var referral = referrals.read(actor, id);
        var today = seats.today(referral.group());
        if (Seat.on(seats.group(referral.group()), today).stream()
                .noneMatch(seat -> seat.user().equals(user))) {
            throw new Refused(VisitationRefusal.NOT_OF_THE_GROUP);
        }
        disqualified.declare(grant, referral, user, today);
    }

    /// It was a mistake, another member says. Nobody takes back their own: they are kept from the case.
    public void takeBack(Actor actor, ReferralId id, UserId user) {
        gate.require(
                actor, VisitationAction.DISQUALIFY, referrals.read(actor, id).child());
        disqualified.takeBack(id, user);
    }
}
