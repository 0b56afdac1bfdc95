package dk.tidlig.offer.training;

import dk.tidlig.identity.Employments;
import dk.tidlig.kernel.UserId;
import dk.tidlig.offer.OfferId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Which offers ask for a team, and what a team lacks: for the modules that give offers, inside their own use cases.
@Component
public class TeamRules {
    private final TrainingRecords records;
    private final Employments employments;
    private final TransactionTemplate transaction;

    TeamRules(TrainingRecords records, Employments employments, TransactionTemplate transaction) {
        this.records = records;
        this.employments = employments;
        this.transaction = transaction;
    }

    /// What the offer asks of a team; nothing when it asks for none.
    public Optional<Training> of(OfferId offer) {
        return within(() -> records.find(offer));
    }

    /// The offers that ask for a team.
    public Set<OfferId> offers() {
        return within(records::offers);
    }

    /// Codes of the competences that nobody of them has that day, in the order the offer asks for them.
    public List<String> lacking(OfferId offer, Collection<UserId> team, LocalDate day) {
        return of(offer)
                .map(training -> {
                    var there = new HashSet<String>();
                    team.forEach(one -> there.addAll(of(one, day)));
                    return training.needs().stream()
                            .filter(need -> !there.contains(need))
                            .toList();
                })
                .orElse(List.of());
    }

    /// The profession somebody is employed as that day, and what else they can.
    public Set<String> of(UserId user, LocalDate day) {
        var can = new HashSet<String>();
        within(() -> employments.allHere(user)).stream()
                .filter(it -> it.runs(day))
                .forEach(it -> can.add(it.profession()));
        within(records::competences).stream()
                .filter(it -> it.holder().equals(user) && it.valid().contains(day))
                .forEach(it -> can.add(it.profession()));
        return can;
    }

    private <T> T within(Supplier<T> work) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
