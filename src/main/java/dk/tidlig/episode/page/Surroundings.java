package dk.tidlig.episode.page;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.EpisodeView;
import dk.tidlig.shell.TimelineItem;
import java.util.List;
import org.springframework.stereotype.Component;

/// What stands around the head: panels, timeline, people and courses.
@Component
class Surroundings {
    private final Plugged plugged;
    private final Timelines timelines;
    private final PeopleAroundChild people;
    private final CourseCards cards;

    Surroundings(Plugged plugged, Timelines timelines, PeopleAroundChild people, CourseCards cards) {
        this.plugged = plugged;
        this.timelines = timelines;
        this.people = people;
        this.cards = cards;
    }

    List<PanelView> panels(Grant grant) {
        return plugged.panels(grant);
    }

    Timeline timeline(Grant grant, String section, boolean whole) {
        return timelines.timeline(grant, section, whole);
    }

    List<TimelineItem> story(Grant grant) {
        return timelines.story(grant);
    }

    List<Around> around(Grant grant) {
        return people.around(grant);
    }

    List<CourseCard> cards(Grant grant, List<EpisodeView> courses) {
        return cards.cards(courses, grant.actor().language());
    }
}
