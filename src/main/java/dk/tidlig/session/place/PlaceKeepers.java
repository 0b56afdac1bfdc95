package dk.tidlig.session.place;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.Responsibilities;
import dk.tidlig.identity.Reach;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.session.Course;
import dk.tidlig.session.CourseId;
import dk.tidlig.session.records.CourseRepository;
import org.springframework.stereotype.Component;

/// Whose a place is before the child has started in it: those who give the training it goes on from, whoever is
/// responsible for the child's course, and those whose role does the deed for every child. Somebody else around the
/// child, as the daycare's own, keeps no place by the right alone.
@Component
class PlaceKeepers {
    private final CourseRepository courses;
    private final Responsibilities responsibilities;

    PlaceKeepers(CourseRepository courses, Responsibilities responsibilities) {
        this.courses = courses;
        this.responsibilities = responsibilities;
    }

    /// @throws Refused when it is somebody else's to do
    void refuseUnlessTheirs(Grant grant, CourseId training) {
        if (!keeps(grant, training)) {
            throw new Refused(PlaceRefusal.PLACE_NOT_THEIRS);
        }
    }

    boolean keeps(Grant grant, CourseId training) {
        return isEntrusted(grant) || gives(grant, courses.find(grant, training).orElseThrow(NotFound::new));
    }

    private static boolean isEntrusted(Grant grant) {
        var actor = grant.actor();
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
