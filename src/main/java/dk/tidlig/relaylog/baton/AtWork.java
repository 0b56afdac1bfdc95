package dk.tidlig.relaylog.baton;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.Responsibilities;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.kernel.UserId;
import dk.tidlig.relaylog.RelayLog;
import dk.tidlig.shell.Words;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// Whether somebody can act with the baton today: a holder who works here and is not away, or who stands in for them.
@Component
class AtWork {
    private final Responsibilities responsibilities;
    private final AbsenceRepository absences;
    private final Colleagues colleagues;
    private final Words words;

    AtWork(Responsibilities responsibilities, AbsenceRepository absences, Colleagues colleagues, Words words) {
        this.responsibilities = responsibilities;
        this.absences = absences;
        this.colleagues = colleagues;
        this.words = words;
    }

    void pass(Grant grant, RelayLog log, Offer offer) {
        responsibilities.pass(grant, log.episode(), offer.from(), offer.to());
    }

    LocalDate today() {
        return words.today();
    }

    Optional<UserId> holder(RelayLog log) {
        return responsibilities.now(log.episode());
    }

    boolean worksHere(UserId user) {
        return colleagues.here().stream().anyMatch(it -> it.id().equals(user));
    }

    /// @param reads whether the family's consent lets that one read along, without which nobody stands in
    boolean holds(Grant grant, RelayLog log, Predicate<UserId> reads) {
        var holder = holder(log);
        if (holder.isEmpty()) {
            return false;
        }
        var away = absences.of(grant, log.id(), holder.get()).filter(it -> it.covers(today()));
        return away.isPresent()
                ? Optional.ofNullable(away.get().standIn())
                        .filter(this::worksHere)
                        .filter(reads)
                        .isPresent()
                : worksHere(holder.get());
    }
}
