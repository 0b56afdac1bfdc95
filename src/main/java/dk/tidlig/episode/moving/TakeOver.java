package dk.tidlig.episode.moving;

import dk.tidlig.access.Grant;
import dk.tidlig.child.Children;
import dk.tidlig.child.RegisterChild;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.Episodes;
import dk.tidlig.episode.OpenEpisode;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refused;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// What an acceptance makes here: the child, when it is not here yet, and a course with one who is responsible.
@Component
class TakeOver {
    private final ArrivalRepository arrivals;
    private final Children children;
    private final Episodes episodes;
    private final MovingPeople people;

    TakeOver(ArrivalRepository arrivals, Children children, Episodes episodes, MovingPeople people) {
        this.arrivals = arrivals;
        this.children = children;
        this.episodes = episodes;
        this.people = people;
    }

    ChildId take(Grant grant, Arrival it, AcceptMoving command) {
        if (!people.mayTake(command.responsible())) {
            throw new Refused(MovingRefusal.MOVING_NOBODY_RESPONSIBLE);
        }
        var child = command.known() == null
                ? register(grant, Objects.requireNonNull(it.brought()), command)
                : command.known();
        var opened = new OpenEpisode(EpisodeId.random(), child, command.version(), grant.at(), command.responsible());
        var episode = episodes.open(grant.actor(), opened);
        arrivals.accept(grant, it.id(), child, episode);
        return child;
    }

    /// What is written of the child is asked for anew here but for what it is known by.
    private ChildId register(Grant grant, BroughtAlong brought, AcceptMoving command) {
        var fresh = RegisterChild.of(ChildId.random(), brought.child().details());
        return children.register(grant.actor(), fresh.confirmed(command.notTheSame()));
    }
}
