package dk.tidlig.session.place;

import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.episode.Responsibilities;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Reach;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.session.Course;
import dk.tidlig.session.CourseId;
import dk.tidlig.session.records.CourseRepository;
import java.util.List;
import org.springframework.stereotype.Component;

/// Whose a place is before the child has started in it: those who give the training it goes on from, whoever is
/// responsible for the child's course, and those whose role does the deed for every child. Somebody else around the
/// child, as the daycare's own, keeps no place by the right alone.
@Component
class PlaceKeepers {
    private final CourseRepository courses;
    private final Responsibilities responsibilities;
    private final OwnTrainings own;
    private final DaycareStaff staff;

    PlaceKeepers(CourseRepository courses, Responsibilities responsibilities, OwnTrainings own, DaycareStaff staff) {
        this.courses = courses;
        this.responsibilities = responsibilities;
        this.own = own;
        this.staff = staff;
    }

    /// Those of the places that the actor can do something about: keep them, or say that the child has stopped.
    List<KeptPlace> theirs(Scope scope, List<KeptPlace> places) {
        if (isEntrusted(scope.actor())) {
            return places;
        }
        var user = scope.actor().id();
        var mine =
                own.of(user, places.stream().map(KeptPlace::course).distinct().toList());
        return places.stream()
                .filter(it -> mine.contains(it.course())
                        || (it.standing() == KeptPlace.Standing.STARTED && staff.goesOn(it, user)))
                .toList();
    }

    /// @throws Refused when it is somebody else's to do
    void refuseUnlessTheirs(Grant grant, CourseId training) {
        if (!keeps(grant, training)) {
            throw new Refused(PlaceRefusal.PLACE_NOT_THEIRS);
        }
    }

    boolean keeps(Grant grant, CourseId training) {
        return isEntrusted(grant.actor())
                || gives(grant, courses.find(grant, training).orElseThrow(NotFound::new));
    }

    private static boolean isEntrusted(Actor actor) {
        return actor.trusted()
                || actor.reach(PlaceAction.PLACE_KEEP.code())
                        .filter(Reach.ALL::equals)
                        .isPresent();
    }

    private boolean gives(Grant grant, Course training) {
        var user = grant.actor().id();
        return training.helpers().contains(user)
                || responsibilities.now(training.episode()).filter(user::equals).isPresent();
    }
}
