package dk.tidlig.offer.training;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.kernel.UserId;
import dk.tidlig.offer.OfferAction;
import dk.tidlig.offer.OfferId;
import dk.tidlig.offer.Offers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What offers ask of a team, as people read and keep it.
@UseCase
public class Trainings {
    private final Gate gate;
    private final TrainingRecords records;
    private final Offers offers;

    Trainings(Gate gate, TrainingRecords records, Offers offers) {
        this.gate = gate;
        this.records = records;
        this.offers = offers;
    }

    /// Nothing when the offer is given by anyone alone.
    public Optional<Training> read(Actor actor, OfferId offer) {
        gate.require(actor, OfferAction.READ);
        return records.find(offer);
    }

    /// Courses that have begun keep what they were begun with.
    public void keep(Actor actor, OfferId offer, Training training) {
        var grant = gate.require(actor, OfferAction.KEEP);
        offers.get(offer);
        records.save(offer, training, grant.stamp());
    }

    /// Takes in what the catalogue is shipped with, by the offers' codes; what somebody has kept already stays.
    public void install(Actor actor, Map<String, Training> shipped) {
        var grant = gate.require(actor, OfferAction.KEEP);
        for (var offer : offers.list()) {
            var training = shipped.get(offer.code());
            if (training != null && records.find(offer.id()).isEmpty()) {
                records.save(offer.id(), training, grant.stamp());
            }
        }
    }

    /// Everybody's, by profession; also those that have run out.
    public List<Competence> competences(Actor actor) {
        gate.require(actor, OfferAction.READ);
        return records.competences();
    }

    public void certify(Actor actor, Competence competence) {
        var grant = gate.require(actor, OfferAction.KEEP);
        if (!records.add(competence, grant.stamp())) {
            throw new Refused(TrainingRefusal.COMPETENCE_KNOWN);
        }
    }

    /// @param from the first day of the one that is taken back
    public void withdraw(Actor actor, UserId holder, String profession, LocalDate from) {
        var grant = gate.require(actor, OfferAction.KEEP);
        if (!records.withdraw(holder, profession, from, grant.stamp())) {
            throw new NotFound();
        }
    }
}
