package dk.tidlig.episode.moving;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.ClosingFinding;
import dk.tidlig.episode.EpisodeView;
import dk.tidlig.episode.Episodes;
import dk.tidlig.kernel.Refused;
import dk.tidlig.programme.sharing.SharingBasis;
import dk.tidlig.tenancy.Crossing;
import dk.tidlig.tenancy.Municipality;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Whether a course may be offered as it is asked for.
@Component
class MovingRules {
    private final MovingNames names;
    private final MovingPackage packages;
    private final Crossing crossing;
    private final Episodes episodes;

    MovingRules(MovingNames names, MovingPackage packages, Crossing crossing, Episodes episodes) {
        this.names = names;
        this.packages = packages;
        this.crossing = crossing;
        this.episodes = episodes;
    }

    Municipality receiver(Grant grant, String code) {
        var to = names.municipality(code).orElseThrow(() -> new Refused(MovingRefusal.MOVING_NO_MUNICIPALITY));
        if (to.id().equals(grant.actor().municipality())) {
            throw new Refused(MovingRefusal.MOVING_NO_MUNICIPALITY);
        }
        if (!crossing.mayGo(to.id())) {
            throw new Refused(MovingRefusal.MOVING_OTHER_LAND);
        }
        return to;
    }

    SharingBasis basis(String code) {
        return names.bases().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refused(MovingRefusal.MOVING_NO_BASIS));
    }

    static String grounds(@Nullable String said) {
        if (said == null || said.isBlank()) {
            throw new Refused(MovingRefusal.MOVING_WITHOUT_GROUNDS);
        }
        return said.strip();
    }

    /// The course, when it is open and could be closed today.
    EpisodeView course(Grant grant, OfferMoving it) {
        var course = episodes.read(grant.actor(), grant.child(), it.episode());
        if (!course.open()) {
            throw new Refused(MovingRefusal.MOVING_CLOSED);
        }
        var findings = episodes.closingFindings(grant.actor(), grant.child(), it.episode(), it.outcome());
        if (findings.stream().anyMatch(one -> one.weight() == ClosingFinding.Weight.BLOCKING)) {
            throw new Refused(MovingRefusal.MOVING_BLOCKED);
        }
        return course;
    }

    void requireKinds(Grant grant, OfferMoving it) {
        var known = packages.kinds(grant).stream().map(kind -> kind.code()).collect(Collectors.toSet());
        if (!known.containsAll(it.data())) {
            throw new Refused(MovingRefusal.MOVING_NO_DATA);
        }
    }
}
