package dk.tidlig.episode.events;

import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.MunicipalityId;
import java.time.Instant;

/// Another municipality has taken the family's course over: the child lives there from now on. Told in the one that it
/// left, inside the transaction of the answer.
///
/// @param municipality the one that was left
public record MovedAway(MunicipalityId municipality, ChildId child, Instant at) {}
