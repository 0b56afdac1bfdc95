package dk.tidlig.safeguarding;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.child.ChildAction;
import dk.tidlig.child.ChildRecords;
import dk.tidlig.child.ChildView;
import dk.tidlig.child.kin.HomeView;
import dk.tidlig.child.kin.KinRelation;
import dk.tidlig.child.kin.KinView;
import dk.tidlig.episode.CourseRecords;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.EpisodeView;
import dk.tidlig.kernel.NotFound;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What a notification rests on: the child's record, and the course when there is one.
@Component
class Background {
    private static final Set<KinRelation> PARENTS =
            Set.of(KinRelation.MOTHER, KinRelation.FATHER, KinRelation.CO_MOTHER);
    private final Gate gate;
    private final ChildRecords children;
    private final CourseRecords courses;

    Background(Gate gate, ChildRecords children, CourseRecords courses) {
        this.gate = gate;
        this.children = children;
        this.courses = courses;
    }

    /// @throws NotFound when the child has no such course
    EpisodeView course(Grant grant, EpisodeId episode) {
        return courses.all(grant).stream()
                .filter(course -> course.id().equals(episode))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    ChildView child(Grant grant) {
        return children.child(grant);
    }

    String name(ChildView record) {
        return children.name(record).line();
    }

    /// What the record says already, to whoever may read it. No protected address, and no contact of an adult who has
    /// one.
    Known known(Grant grant) {
        if (!gate.wouldAllow(grant.actor(), ChildAction.READ, grant.child())) {
            return Known.NOTHING;
        }
        var family = children.family(grant);
        var parents = family.kin().stream()
                .filter(one -> PARENTS.contains(one.relation()))
                .toList();
        var language = parents.stream()
                .filter(KinView::interpreter)
                .map(KinView::language)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        return new Known(
                parents.stream().flatMap(one -> one.name().stream()).collect(Collectors.joining("\n")),
                contact(parents, family.homes()),
                language);
    }

    private static String contact(List<KinView> parents, List<HomeView> homes) {
        var open = parents.stream().filter(one -> !one.protectedAddress()).toList();
        var reached = open.stream()
                .filter(one -> one.phone() != null || one.email() != null)
                .map(one -> Stream.of(one.name().orElse(null), one.phone(), one.email())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")));
        var addresses = open.size() < parents.size()
                ? Stream.<String>of()
                : homes.stream().flatMap(home -> home.open().stream());
        return Stream.concat(reached, addresses).distinct().collect(Collectors.joining("\n"));
    }
}
