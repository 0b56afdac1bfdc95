package dk.tidlig.relaylog.section;

import dk.tidlig.child.consent.ConsentTerms;
import dk.tidlig.episode.PinnedVersions;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.programme.Programmes;
import dk.tidlig.relaylog.RelayConsents;
import java.util.List;
import org.springframework.stereotype.Component;

/// What the family of a child is asked to consent to, by the versions that its open courses began with.
@Component
class LogTerms {
    private final PinnedVersions pinned;
    private final Programmes programmes;

    LogTerms(PinnedVersions pinned, Programmes programmes) {
        this.pinned = pinned;
        this.programmes = programmes;
    }

    List<ConsentTerms> of(ChildId child) {
        return pinned.open(child).stream()
                .flatMap(version -> programmes.version(version).definition().relay().stream())
                .map(RelayConsents::terms)
                .toList();
    }
}
