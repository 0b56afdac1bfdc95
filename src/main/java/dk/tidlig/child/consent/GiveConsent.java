package dk.tidlig.child.consent;

import dk.tidlig.child.kin.KinId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A consent that the family has given.
///
/// @param giver who has custody; null when the young person gives it
/// @param on the day it was given; not in the future
public record GiveConsent(
        List<Recipient> to, ConsentTerms terms, @Nullable KinId giver, ConsentWay way, LocalDate on) {
    public GiveConsent {
        to = List.copyOf(to);
    }
}
