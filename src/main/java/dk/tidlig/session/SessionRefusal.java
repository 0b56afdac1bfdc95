package dk.tidlig.session;

import dk.tidlig.kernel.Refusal;

/// Why courses and sessions say no.
public enum SessionRefusal implements Refusal {
    /// The programme's limit, in the programme's own words.
    LIMIT_REACHED,
    /// The offer has no more sessions in a course.
    DOSE_REACHED,
    /// The offer's places are taken.
    OFFER_FULL,
    /// No course begins in the offer that day.
    OFFER_CLOSED,
    /// The programme does not use the offer.
    NOT_OF_THE_PROGRAMME,
    /// The offer is not given to the child alone, or the parents, or both.
    NOT_FOR_THEM,
    /// The helper has neither the profession nor a certificate that holds.
    HELPER_MAY_NOT_GIVE,
    /// The child's plan has no such offer to begin: it was changed, or waits for its approval.
    NOT_IN_THE_PLAN,
    /// Somebody must give it.
    NO_HELPER,
    /// The offer asks for a team, and nobody of it has these competences.
    TEAM_LACKS,
    /// The offer's range of sessions, for a team that plans them in one go.
    SESSIONS_OUT_OF_RANGE,
    /// Who is responsible for the team is one of it.
    LEAD_NOT_IN_TEAM,
    /// The course has no team.
    NO_TEAM,
    /// It was not missed, or was booked again, or is explained.
    NOTHING_TO_EXPLAIN,
    /// A team and a family end together only when the end is measured.
    END_NOT_MEASURED,
    HELPS_ALREADY,
    EPISODE_CLOSED,
    COURSE_ENDED,
    COURSE_WAITS,
    COURSE_RUNS,
    /// Sessions are still booked.
    STILL_BOOKED,
    /// A day that has not come yet.
    IN_THE_FUTURE,
    /// A day before the course, or the child's course through the programme, began.
    BEFORE_THE_START,
    /// A session is booked ahead.
    IN_THE_PAST,
    /// A move to the time and place that were agreed on already.
    SAME_TIME,
    /// Nobody books more than a year ahead.
    TOO_FAR_AHEAD,
    /// It is booked, or was held.
    BOOKED_ALREADY,
    /// It has not begun, so nobody can say what became of it.
    NOT_YET,
    NOT_HELD,
    /// The programme keeps no notes of sessions.
    NO_NOTES_KEPT,
    /// Somebody else moved, cancelled or answered it.
    CHANGED_MEANWHILE {
        @Override
        public int status() {
            return 409;
        }
    };

    @Override
    public String module() {
        return "session";
    }
}
