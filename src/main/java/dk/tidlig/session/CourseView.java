package dk.tidlig.session;

import dk.tidlig.offer.Offer;
import java.util.List;

/// A course as its reader sees it.
///
/// @param offer as the course's edition said it
/// @param sessions in the order of their numbers
/// @param budget of the whole episode
/// @param notesKept whether the programme keeps notes of sessions
public record CourseView(Course course, Offer offer, List<Session> sessions, Budget budget, boolean notesKept) {
    public CourseView {
        sessions = List.copyOf(sessions);
    }

    /// Sessions that took place.
    public long held() {
        return sessions.stream()
                .filter(it -> it.standing() == Session.Standing.HELD)
                .count();
    }
}
