package dk.tidlig.session.team;

import dk.tidlig.offer.Offer;
import dk.tidlig.offer.training.Training;

/// An offer that a team can be put together for.
public record TeamOffer(Offer offer, Training training) {}
