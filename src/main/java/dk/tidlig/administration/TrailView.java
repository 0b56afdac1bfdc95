package dk.tidlig.administration;

import dk.tidlig.audit.PastVerification;
import dk.tidlig.identity.Colleague;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A page of the trail.
///
/// @param total how many entries there are, counted no further than [Trail#COUNTED]
/// @param child name of the child that is asked for; empty without one
/// @param proof the last verification; nothing before the first
/// @param colleagues those who can be asked for
/// @param actions codes of the deeds that can be asked for
public record TrailView(
        List<TrailRow> rows,
        long total,
        String child,
        @Nullable PastVerification proof,
        List<Colleague> colleagues,
        Set<String> actions) {
    public TrailView {
        rows = List.copyOf(rows);
        colleagues = List.copyOf(colleagues);
    }
}
