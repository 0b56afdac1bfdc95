package dk.tidlig.session;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.offer.Audience;
import dk.tidlig.offer.OfferId;
import dk.tidlig.plan.PlannedActionId;
import dk.tidlig.programme.ProgrammeVersionId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One offer given to one episode. A move gives a new value, or throws [Refused].
///
/// @param version the programme's version that the episode keeps
/// @param edition the offer's edition when the course was asked for
/// @param aim what it is to lead to, in the family's words
/// @param asked who chose the offer, and when; since then it waits, or is given
/// @param started null while it waits for a place
/// @param helpers who give it now
/// @param action the planned action it was begun from, if any
public record Course(
        CourseId id,
        ChildId child,
        EpisodeId episode,
        ProgrammeVersionId version,
        OfferId offer,
        String offerCode,
        int edition,
        Audience audience,
        @Nullable String aim,
        Stamp asked,
        @Nullable Start started,
        @Nullable Ending ending,
        List<UserId> helpers,
        boolean imported,
        @Nullable PlannedActionId action) {
    /// Longest aim, in characters.
    public static final int AIM = 500;

    public Course {
        helpers = List.copyOf(helpers);
    }

    /// From which day it is given.
    public record Start(LocalDate on, Stamp stamp) {}

    /// @param on the last day
    public record Ending(
            LocalDate on, Reason reason, @Nullable String note, Stamp stamp) {
        /// Why.
        public enum Reason {
            COMPLETED,
            FAMILY_STOPPED,
            SERVICE_STOPPED,
            /// It ended while it waited.
            NEVER_STARTED,
            /// The child's course through the programme was closed.
            EPISODE_CLOSED
        }
    }

    public boolean waiting() {
        return started == null && ending == null;
    }

    public boolean running() {
        return started != null && ending == null;
    }

    Course begin(LocalDate on, Stamp stamp) {
        requireOpen();
        if (started != null) {
            throw new Refused(SessionRefusal.COURSE_RUNS);
        }
        return with(new Start(on, stamp), null);
    }

    Course end(Ending end) {
        requireOpen();
        if (started != null && end.on().isBefore(started.on())) {
            throw new Refused(SessionRefusal.BEFORE_THE_START);
        }
        return with(started, end);
    }

    /// @throws Refused when no session can be booked: it has ended, or waits for a place
    Start requireRunning() {
        requireOpen();
        if (started == null) {
            throw new Refused(SessionRefusal.COURSE_WAITS);
        }
        return started;
    }

    void requireOpen() {
        if (ending != null) {
            throw new Refused(SessionRefusal.COURSE_ENDED);
        }
    }

    private Course with(@Nullable Start start, @Nullable Ending end) {
        return new Course(
                id, child, episode, version, offer, offerCode, edition, audience, aim, asked, start, end, helpers,
                imported, action);
    }
}
