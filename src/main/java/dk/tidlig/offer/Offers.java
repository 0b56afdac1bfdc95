package dk.tidlig.offer;

import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The catalogue as other modules read it, inside their own use cases. Not about a child, so there is no gate here;
/// people look at it, and change it, through [Catalogue].
@Component
public class Offers {
    private final OfferRepository repository;

    Offers(OfferRepository repository) {
        this.repository = repository;
    }

    /// Every offer, closed ones too, by its Danish name.
    public List<Offer> list() {
        return repository.all();
    }

    public Optional<Offer> byCode(String code) {
        return repository.byCode(code);
    }

    /// As it stands now.
    ///
    /// @throws NotFound when there is none with that id
    public Offer get(OfferId id) {
        return repository.get(id).orElseThrow(NotFound::new);
    }

    /// As the edition said it.
    ///
    /// @throws NotFound when there is no such edition
    public Offer edition(OfferId id, int number) {
        return repository.edition(id, number).orElseThrow(NotFound::new);
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
        return repository.certificates(offer.id()).stream()
                .anyMatch(it -> it.holder().equals(helper) && it.valid().contains(day));
    }
}
