package dk.tidlig.episode.keeping;

import dk.tidlig.kernel.ChildId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// What a module keeps of children by a rule of a programme, or for as long as something runs. Ids and days, nothing
/// that is told of anybody. A bean of this type is all it takes.
public interface Keeper {
    /// Children of whom at least one record's last day has passed.
    Set<ChildId> over(LocalDate today);

    /// All the records of these children that are kept by a rule, run, or have no end.
    List<KeptRecord> of(Collection<ChildId> children);
}
