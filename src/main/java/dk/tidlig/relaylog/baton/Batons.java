package dk.tidlig.relaylog.baton;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.kernel.UserId;
import dk.tidlig.relaylog.RelayAction;
import dk.tidlig.relaylog.RelayLog;
import dk.tidlig.relaylog.RelayRefusal;
import dk.tidlig.relaylog.RelayRepository;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The baton of an open log: offered by one, accepted by another, and in somebody's hand all the while.
@UseCase
public class Batons {
    private final Gate gate;
    private final RelayRepository logs;
    private final OfferRepository offers;
    private final AbsenceRepository absences;
    private final HandOver handOver;

    Batons(Gate gate, RelayRepository logs, OfferRepository offers, AbsenceRepository absences, HandOver handOver) {
        this.gate = gate;
        this.logs = logs;
        this.offers = offers;
        this.absences = absences;
        this.handOver = handOver;
    }

    /// Offers the baton to one who takes part with a standing consent. The holder stays responsible.
    public void offer(Actor actor, ChildId child, UserId to, @Nullable String words) {
        var grant = gate.require(actor, RelayAction.HOLD, child);
        handOver.offer(grant, open(grant), to, words);
    }

    /// Offers it for a holder who has left, or is away without a stand-in.
    public void offerFor(Actor actor, ChildId child, UserId to, @Nullable String words) {
        var grant = gate.require(actor, RelayAction.OFFER_FOR, child);
        var log = open(grant);
        handOver.requireAbandoned(grant, log);
        handOver.offer(grant, log, to, words);
    }

    /// From this moment the actor holds the baton, and nobody else does.
    public void accept(Actor actor, ChildId child, BatonOfferId offer) {
        var grant = gate.require(actor, RelayAction.ANSWER, child);
        var log = open(grant);
        var it = waiting(grant, log, offer);
        if (!it.to().equals(actor.id())) {
            throw new Refused(RelayRefusal.OFFER_OVER);
        }
        offers.end(grant, log, offer, Offer.How.ACCEPTED, null);
        absences.end(grant, log.id());
        handOver.pass(grant, log, it);
    }

    /// It stays where it is.
    public void decline(Actor actor, ChildId child, BatonOfferId offer, String why) {
        var grant = gate.require(actor, RelayAction.ANSWER, child);
        var log = open(grant);
        var it = waiting(grant, log, offer);
        if (!it.to().equals(actor.id())) {
            throw new Refused(RelayRefusal.OFFER_OVER);
        }
        offers.end(grant, log, offer, Offer.How.DECLINED, why);
    }

    public void takeBack(Actor actor, ChildId child, BatonOfferId offer) {
        var grant = gate.require(actor, RelayAction.HOLD, child);
        var log = open(grant);
        waiting(grant, log, offer);
        offers.end(grant, log, offer, Offer.How.TAKEN_BACK, null);
    }

    /// The holder will be away. The baton stays theirs; a stand-in holds it for them, or the unit's leader is told.
    public void away(Actor actor, ChildId child, LocalDate from, LocalDate until, @Nullable UserId standIn) {
        var grant = gate.require(actor, RelayAction.HOLD, child);
        var log = open(grant);
        if (until.isBefore(from) || until.isBefore(handOver.today())) {
            throw new Refused(RelayRefusal.IMPOSSIBLE_DAYS);
        }
        var holder = handOver.holder(grant, log);
        if (standIn != null) {
            handOver.requireReader(grant, log, standIn);
        }
        absences.note(grant, log.id(), holder, standIn, from, until);
    }

    /// The holder is back.
    public void back(Actor actor, ChildId child) {
        var grant = gate.require(actor, RelayAction.HOLD, child);
        absences.end(grant, open(grant).id());
    }

    private RelayLog open(Grant grant) {
        return logs.hold(grant).orElseThrow(NotFound::new).requireOpen();
    }

    private Offer waiting(Grant grant, RelayLog log, BatonOfferId offer) {
        var it = offers.find(grant, log.id(), offer).orElseThrow(NotFound::new);
        if (!it.waits(handOver.today())) {
            throw new Refused(RelayRefusal.OFFER_OVER);
        }
        return it;
    }
}
