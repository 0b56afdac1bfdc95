package dk.tidlig.safeguarding;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.CourseRecords;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.EpisodeView;
import dk.tidlig.kernel.NotFound;
import org.springframework.stereotype.Component;

/// The course that a notification belongs to.
@Component
class NotificationCourses {
    private final CourseRecords courses;

    NotificationCourses(CourseRecords courses) {
        this.courses = courses;
    }

    /// @throws NotFound when the child has no such course
    EpisodeView get(Grant grant, EpisodeId episode) {
        return courses.all(grant).stream()
                .filter(course -> course.id().equals(episode))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
