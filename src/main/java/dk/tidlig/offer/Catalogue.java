package dk.tidlig.offer;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Stale;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Municipalities;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The catalogue as people look at it and keep it.
@UseCase
public class Catalogue {
    private final Gate gate;
    private final OfferRepository repository;
    private final List<Uptake> uptakes;
    private final Municipalities municipalities;
    private final Clock clock;

    Catalogue(Gate gate, OfferRepository repository, List<Uptake> uptakes, Municipalities municipalities, Clock clock) {
        this.gate = gate;
        this.repository = repository;
        this.uptakes = uptakes;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /// All that match, by name: a catalogue is short.
    public List<OfferRow> search(Actor actor, OfferQuery query) {
        gate.require(actor, OfferAction.READ);
        var taken = taken();
        var today = today();
        return repository.all().stream()
                .map(offer -> new OfferRow(offer, taken.getOrDefault(offer.id(), Uptake.Taken.NOTHING)))
                .filter(row -> query.matches(row, today))
                .toList();
    }

    /// @throws NotFound when there is none with that id
    public OfferView read(Actor actor, OfferId id) {
        gate.require(actor, OfferAction.READ);
        var offer = repository.get(id).orElseThrow(NotFound::new);
        return new OfferView(
                offer,
                taken().getOrDefault(id, Uptake.Taken.NOTHING),
                repository.certificates(id),
                repository.editions(id));
    }

    /// Whether the actor may take new offers in; a page asks before it is filled.
    public void prepare(Actor actor) {
        gate.require(actor, OfferAction.KEEP);
    }

    public OfferId create(Actor actor, NewOffer it) {
        var grant = gate.require(actor, OfferAction.KEEP);
        var id = OfferId.random();
        if (!repository.add(new Offer(id, it.code(), 1, it.content(), it.openedOn(), null, grant.stamp()))) {
            throw new Refused(OfferRefusal.CODE_TAKEN, it.code());
        }
        return id;
    }

    /// Takes in what is not there; what is there stays as people have made it.
    ///
    /// @return how many were new
    public int install(Actor actor, List<NewOffer> offers) {
        var grant = gate.require(actor, OfferAction.KEEP);
        return (int) offers.stream()
                .filter(it -> repository.add(
                        new Offer(OfferId.random(), it.code(), 1, it.content(), it.openedOn(), null, grant.stamp())))
                .count();
    }

    /// Writes a new edition after the one that was read.
    ///
    /// @throws Stale when somebody else wrote one meanwhile
    public void amend(Actor actor, OfferId id, int edition, OfferContent content) {
        var grant = gate.require(actor, OfferAction.KEEP);
        var standing = repository.get(id).orElseThrow(NotFound::new);
        var next = new Offer(
                id, standing.code(), edition + 1, content, standing.openedOn(), standing.closedOn(), grant.stamp());
        if (standing.edition() != edition || !repository.amend(next)) {
            throw stale(id);
        }
    }

    /// The offer as one who keeps it begins to change it.
    public Offer edit(Actor actor, OfferId id) {
        gate.require(actor, OfferAction.KEEP);
        return repository.get(id).orElseThrow(NotFound::new);
    }

    /// No course begins from that day on; what runs goes on, and all stays readable.
    public void close(Actor actor, OfferId id, LocalDate on) {
        var grant = gate.require(actor, OfferAction.KEEP);
        var offer = repository.get(id).orElseThrow(NotFound::new);
        if (offer.closedOn() != null) {
            throw new Refused(OfferRefusal.ALREADY_CLOSED);
        }
        if (on.isBefore(offer.openedOn())) {
            throw new Refused(OfferRefusal.CLOSED_BEFORE_OPENED);
        }
        repository.close(id, on, grant.stamp());
    }

    public void reopen(Actor actor, OfferId id) {
        gate.require(actor, OfferAction.KEEP);
        var offer = repository.get(id).orElseThrow(NotFound::new);
        if (offer.closedOn() == null) {
            throw new Refused(OfferRefusal.NOT_CLOSED);
        }
        repository.reopen(id);
    }

    /// Somebody may give the offer by name, for a time.
    public void certify(Actor actor, OfferId id, Certificate certificate) {
        var grant = gate.require(actor, OfferAction.KEEP);
        repository.get(id).orElseThrow(NotFound::new);
        if (!repository.certify(id, certificate, grant.stamp())) {
            throw new Refused(OfferRefusal.CERTIFICATE_KNOWN);
        }
    }

    /// @param from the first day of the certificate that is taken back
    public void withdraw(Actor actor, OfferId id, UserId holder, LocalDate from) {
        var grant = gate.require(actor, OfferAction.KEEP);
        if (!repository.withdraw(id, holder, from, grant.stamp())) {
            throw new NotFound();
        }
    }

    private Stale stale(OfferId id) {
        var now = repository.get(id).orElseThrow(NotFound::new);
        return new Stale(now.edition(), OfferFields.of(now.content()));
    }

    private Map<OfferId, Uptake.Taken> taken() {
        var all = new HashMap<OfferId, Uptake.Taken>();
        uptakes.forEach(
                uptake -> uptake.taken().forEach((offer, taken) -> all.merge(offer, taken, Uptake.Taken::plus)));
        return all;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), municipalities.current().zone());
    }
}
