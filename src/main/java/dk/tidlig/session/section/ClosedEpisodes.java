package dk.tidlig.session.section;

import dk.tidlig.episode.events.EpisodeEvent;
import dk.tidlig.session.records.CourseRepository;
import dk.tidlig.session.records.SessionRecords;
import dk.tidlig.shell.Words;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// When an episode is closed, nothing in it stays booked and nothing in it runs on: at the same moment, or not at all.
@Component
class ClosedEpisodes {
    private final CourseRepository courses;
    private final SessionRecords sessions;
    private final Words words;

    ClosedEpisodes(CourseRepository courses, SessionRecords sessions, Words words) {
        this.courses = courses;
        this.sessions = sessions;
        this.words = words;
    }

    @EventListener
    void on(EpisodeEvent.Closed closed) {
        sessions.cancelAll(closed.episode(), closed.stamp());
        courses.endAll(closed.episode(), closed.stamp(), words.dayOf(closed.closedAt()));
    }
}
