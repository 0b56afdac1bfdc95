package dk.tidlig.offer.training;

import dk.tidlig.kernel.DateRange;
import dk.tidlig.kernel.UserId;

/// What somebody can beside the profession they are employed as.
///
/// @param profession code of the profession whose competence it is
/// @param valid from and to, both included
public record Competence(UserId holder, String profession, DateRange valid) {}
