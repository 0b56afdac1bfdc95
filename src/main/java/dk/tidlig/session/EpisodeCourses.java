package dk.tidlig.session;

import dk.tidlig.episode.EpisodeView;
import java.util.List;

/// All courses of one episode, and how much of its programme's limit they use.
public record EpisodeCourses(EpisodeView episode, Budget budget, List<CourseView> courses) {
    public EpisodeCourses {
        courses = List.copyOf(courses);
    }
}
