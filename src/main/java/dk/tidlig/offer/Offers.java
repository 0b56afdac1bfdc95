package dk.tidlig.offer;

import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The catalogue as other modules read it, inside their own use cases. Not about a child, so there is no gate here;
/// people look at it, and change it, through [Catalogue].
@Component
public class Offers {
    private final OfferRepository repository;
    private final TransactionTemplate transaction;

    Offers(OfferRepository repository, TransactionTemplate transaction) {
        this.repository = repository;
        this.transaction = transaction;
    }

    /// Every offer, closed ones too, by its Danish name.
    public List<Offer> list() {
        return within(repository::all);
    }

    public Optional<Offer> byCode(String code) {
        return within(() -> repository.byCode(code));
    }

    /// As it stands now.
    ///
    /// @throws NotFound when there is none with that id
    public Offer get(OfferId id) {
        return within(() -> repository.get(id)).orElseThrow(NotFound::new);
    }

    /// As the edition said it.
    ///
    /// @throws NotFound when there is no such edition
    public Offer edition(OfferId id, int number) {
        return within(() -> repository.edition(id, number)).orElseThrow(NotFound::new);
    }

    /// As it stands now; nobody else gets past here with the same offer until this transaction ends, so that the
    /// last place is given once.
    ///
    /// @throws NotFound when there is none with that id
    public Offer hold(OfferId id) {
        if (!repository.lock(id)) {
            throw new NotFound();
        }
        return get(id);
    }

    /// Whether somebody of the profession, or with a certificate that holds that day, may give the offer.
    public boolean mayGive(Offer offer, UserId helper, String profession, LocalDate day) {
        var professions = offer.content().professions();
        if (professions.isEmpty() || professions.contains(profession)) {
            return true;
        }
        return certified(offer.id(), helper, day);
    }

    /// Whether somebody has a certificate for the offer that holds that day.
    public boolean certified(OfferId offer, UserId holder, LocalDate day) {
        return within(() -> repository.certificates(offer)).stream()
                .anyMatch(it -> it.holder().equals(holder) && it.valid().contains(day));
    }

    /// Row-level security lets rows through inside a transaction only; joins the caller's.
    private <T> T within(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
