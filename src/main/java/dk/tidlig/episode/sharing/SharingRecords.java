package dk.tidlig.episode.sharing;

import dk.tidlig.access.Grant;
import dk.tidlig.programme.sharing.SharingLaws;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Passing on that another module does by a duty of its own, once it has passed the gate for the child.
@Component
public class SharingRecords {
    private final SharingRepository sharings;
    private final SharingLaws laws;

    SharingRecords(SharingRepository sharings, SharingLaws laws) {
        this.sharings = sharings;
        this.laws = laws;
    }

    /// Notes that something was passed on because one has a duty to; where the law names no such basis, nothing.
    public void duty(Grant grant) {
        laws.here()
                .duty()
                .map(basis -> new SharingAct(
                        SharingId.random(),
                        grant.child(),
                        basis.code(),
                        basis.kind(),
                        null,
                        List.of(),
                        Set.of(),
                        null,
                        null,
                        null,
                        grant.stamp(),
                        grant.at(),
                        null))
                .ifPresent(act -> sharings.add(grant, act));
    }
}
