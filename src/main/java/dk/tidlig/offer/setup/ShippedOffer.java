package dk.tidlig.offer.setup;

import dk.tidlig.offer.NewOffer;
import dk.tidlig.offer.training.Training;
import java.util.Optional;

/// An offer as the file has it.
///
/// @param training what it asks of a team; nothing when it asks for none
record ShippedOffer(NewOffer offer, Optional<Training> training) {}
