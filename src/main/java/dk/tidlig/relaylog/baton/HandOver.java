package dk.tidlig.relaylog.baton;

import dk.tidlig.access.Grant;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UserId;
import dk.tidlig.relaylog.ParticipantRepository;
import dk.tidlig.relaylog.RelayConsents;
import dk.tidlig.relaylog.RelayCourses;
import dk.tidlig.relaylog.RelayLog;
import dk.tidlig.relaylog.RelayRefusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How the baton passes from one to another. The log's row is held by whoever calls.
@Component
class HandOver {
    private final OfferRepository offers;
    private final ParticipantRepository participants;
    private final RelayCourses courses;
    private final RelayConsents consents;
    private final AtWork atWork;

    HandOver(
            OfferRepository offers,
            ParticipantRepository participants,
            RelayCourses courses,
            RelayConsents consents,
            AtWork atWork) {
        this.offers = offers;
        this.participants = participants;
        this.courses = courses;
        this.consents = consents;
        this.atWork = atWork;
    }

    LocalDate today() {
        return atWork.today();
    }

    UserId holder(Grant grant, RelayLog log) {
        return atWork.holder(log)
                .orElseGet(() -> courses.get(grant, log.episode()).episode().responsible());
    }

    void offer(Grant grant, RelayLog log, UserId to, @Nullable String words) {
        var holder = holder(grant, log);
        if (holder.equals(to)) {
            throw new Refused(RelayRefusal.HOLDER_ALREADY);
        }
        requireReader(grant, log, to);
        for (var earlier : offers.of(grant, log.id())) {
            if (earlier.waits(today())) {
                throw new Refused(RelayRefusal.OFFERED_ALREADY);
            }
            if (earlier.over() == null) {
                offers.end(grant, log, earlier.id(), Offer.How.EXPIRED, null);
            }
        }
        var rules = courses.get(grant, log.episode()).rules();
        offers.add(grant, log, holder, to, rules.answerBy(today()), words);
    }

    /// @throws Refused when that person does not take part with a standing consent
    void requireReader(Grant grant, RelayLog log, UserId user) {
        var rules = courses.get(grant, log.episode()).rules();
        if (!participants.now(grant, log.id()).contains(user) || !consents.stand(log.child(), user, rules)) {
            throw new Refused(RelayRefusal.NO_PARTICIPANT);
        }
    }

    /// @throws Refused when the holder can pass the baton on alone, or a stand-in can
    void requireAbandoned(Grant grant, RelayLog log) {
        var rules = courses.get(grant, log.episode()).rules();
        if (atWork.holds(grant, log, user -> consents.stand(log.child(), user, rules))) {
            throw new Refused(RelayRefusal.HOLDER_IS_AT_WORK);
        }
    }

    /// The old holder goes on taking part.
    void pass(Grant grant, RelayLog log, Offer offer) {
        if (!holder(grant, log).equals(offer.from())) {
            throw new NotFound();
        }
        participants.add(grant, log.id(), offer.from());
        atWork.pass(grant, log, offer);
    }
}
