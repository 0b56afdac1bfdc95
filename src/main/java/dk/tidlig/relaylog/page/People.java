package dk.tidlig.relaylog.page;

import dk.tidlig.access.Grant;
import dk.tidlig.kernel.UserId;
import dk.tidlig.relaylog.ParticipantRepository;
import dk.tidlig.relaylog.RelayConsents;
import dk.tidlig.relaylog.RelayCourses;
import dk.tidlig.relaylog.RelayLog;
import dk.tidlig.relaylog.baton.AbsenceRepository;
import dk.tidlig.relaylog.baton.Offer;
import dk.tidlig.relaylog.baton.OfferRepository;
import dk.tidlig.shell.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who holds the baton, to whom it is offered, and who takes part.
@Component
class People {
    private final ParticipantRepository participants;
    private final RelayConsents consents;
    private final Baton baton;
    private final LogNames names;
    private final Words words;

    People(ParticipantRepository participants, RelayConsents consents, Baton baton, LogNames names, Words words) {
        this.participants = participants;
        this.consents = consents;
        this.baton = baton;
        this.names = names;
        this.words = words;
    }

    /// How the baton is on its way.
    @Component
    record Baton(OfferRepository offers, AbsenceRepository absences) {}

    List<UserId> users(Grant grant, RelayLog log) {
        if (log.closing() == null) {
            return participants.now(grant, log.id());
        }
        return participants.of(grant).stream()
                .filter(it -> it.log().equals(log.id())
                        && it.left() != null
                        && it.left().at().equals(log.closing().closed().at()))
                .map(it -> it.user())
                .distinct()
                .toList();
    }

    LogPage.Person person(RelayLog log, RelayCourses.Bound course, UserId user, Locale language) {
        return new LogPage.Person(
                user,
                names.of(user, language),
                consents.stand(log.child(), user, course.rules()),
                names.worksHere(user));
    }

    LogPage.@Nullable Away away(Grant grant, RelayLog log, UserId holder) {
        return baton.absences()
                .of(grant, log.id(), holder)
                .filter(it -> !it.until().isBefore(words.today()))
                .map(it -> new LogPage.Away(
                        it,
                        it.standIn() == null
                                ? null
                                : names.of(it.standIn(), grant.actor().language()),
                        it.covers(words.today())))
                .orElse(null);
    }

    LogPage.@Nullable OfferLine waiting(Grant grant, RelayLog log) {
        return last(grant, log)
                .filter(it -> log.open() && it.waits(words.today()))
                .map(it -> line(grant, it))
                .orElse(null);
    }

    /// Declined or expired, while nothing else has happened with the baton.
    LogPage.@Nullable OfferLine lastOver(Grant grant, RelayLog log) {
        return last(grant, log)
                .filter(it -> log.open())
                .filter(it -> it.expired(words.today())
                        || (it.over() != null && it.over().how() == Offer.How.DECLINED))
                .map(it -> line(grant, it))
                .orElse(null);
    }

    private Optional<Offer> last(Grant grant, RelayLog log) {
        var all = baton.offers().of(grant, log.id());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    private LogPage.OfferLine line(Grant grant, Offer it) {
        var language = grant.actor().language();
        return new LogPage.OfferLine(
                it,
                names.of(it.from(), language),
                names.of(it.to(), language),
                it.to().equals(grant.actor().id()),
                it.expired(words.today()));
    }
}
