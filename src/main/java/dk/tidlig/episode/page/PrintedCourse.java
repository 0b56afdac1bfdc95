package dk.tidlig.episode.page;

import dk.tidlig.child.kin.Family;
import dk.tidlig.shell.TimelineItem;
import java.util.List;

/// The child's course as it is printed: no protected address, and of nobody how to reach them.
public record PrintedCourse(
        ChildHead head, Family family, List<CourseCard> courses, List<TimelineItem> story, List<Around> around) {
    public PrintedCourse {
        courses = List.copyOf(courses);
        story = List.copyOf(story);
        around = List.copyOf(around);
    }
}
