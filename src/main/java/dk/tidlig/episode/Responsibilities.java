package dk.tidlig.episode;

import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Who answers for a course, for a module with rules of its own for how that passes on.
@Component
public class Responsibilities {
    private final EpisodeSteps steps;
    private final PeopleAround people;

    Responsibilities(EpisodeSteps steps, PeopleAround people) {
        this.steps = steps;
        this.people = people;
    }

    /// Where the responsibility for a course passes on by rules of its own; contributed as a bean. While it keeps a
    /// course,
    /// nobody hands its responsibility on by the course's own page.
    public interface Keeper {
        /// @throws Refused while it keeps the course
        void requireFree(ChildId child, EpisodeId episode);
    }

    /// It has passed on in this transaction, by whatever way; with the leave it was done by.
    public record PassedOn(Grant grant, EpisodeId episode) {}

    /// In how many open courses somebody is responsible, and in how many they help; not whose.
    public record Load(long responsible, long helping) {}

    public Load load(UserId user) {
        return new Load(people.countResponsible(user), people.countHelping(user));
    }

    /// Passes the responsibility on in one moment, by the rules of whoever keeps it.
    ///
    /// @throws Refused when another is responsible by now, or the course is closed
    public void pass(Grant grant, EpisodeId episode, UserId from, UserId to) {
        steps.pass(grant, episode, from, to);
    }

    /// Who is responsible now in the open courses of these children; a child without any is left out.
    public Map<ChildId, Set<UserId>> of(Scope scope, Collection<ChildId> children) {
        return people.responsibleFor(scope, children);
    }

    /// Who is responsible now; nobody for a closed course.
    public Optional<UserId> now(EpisodeId episode) {
        return Optional.ofNullable(now(List.of(episode)).get(episode));
    }

    /// The same of many; closed courses are left out.
    public Map<EpisodeId, UserId> now(Collection<EpisodeId> episodes) {
        return people.responsible(episodes);
    }
}
