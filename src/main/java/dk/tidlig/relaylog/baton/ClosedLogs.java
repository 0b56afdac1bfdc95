package dk.tidlig.relaylog.baton;

import dk.tidlig.relaylog.LogCloses;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// With its log an offer that waits is over, and so is its limit, though the course may stay open.
@Component
class ClosedLogs {
    private final OfferRepository offers;
    private final AtWork atWork;

    ClosedLogs(OfferRepository offers, AtWork atWork) {
        this.offers = offers;
        this.atWork = atWork;
    }

    @EventListener
    void on(LogCloses it) {
        offers.of(it.grant(), it.log().id()).stream()
                .filter(offer -> offer.over() == null)
                .forEach(offer -> offers.end(
                        it.grant(),
                        it.log(),
                        offer.id(),
                        offer.waits(atWork.today()) ? Offer.How.TAKEN_BACK : Offer.How.EXPIRED,
                        null));
    }
}
