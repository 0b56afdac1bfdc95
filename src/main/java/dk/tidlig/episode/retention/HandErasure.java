package dk.tidlig.episode.retention;

import dk.tidlig.access.Grant;
import dk.tidlig.kernel.Refused;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Erases a child before its time, for a use case that has passed the gate.
@Component
public class HandErasure {
    private final SectionErasure sections;
    private final HoldRecords holds;

    HandErasure(SectionErasure sections, HoldRecords holds) {
        this.sections = sections;
        this.holds = holds;
    }

    /// @return rows by module
    /// @throws Refused while somebody said that nothing of it may be erased
    public Map<String, Integer> erase(Grant grant) {
        if (holds.of(grant).stream().anyMatch(Hold::stands)) {
            throw new Refused(KeepingRefusal.HELD);
        }
        return sections.erase(grant, null);
    }
}
