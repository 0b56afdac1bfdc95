package dk.tidlig.session.team;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.offer.Audience;
import dk.tidlig.offer.OfferId;
import dk.tidlig.session.AppointmentId;
import dk.tidlig.session.CourseId;
import dk.tidlig.session.SessionId;
import dk.tidlig.session.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be asked of a course that a team gives.
public sealed interface TeamCommand {
    ChildId child();

    /// Puts a team together for a family and books all its sessions.
    ///
    /// @param times of the sessions, the first first
    record PutTogether(
            ChildId child,
            EpisodeId episode,
            OfferId offer,
            Audience audience,
            List<UserId> people,
            UserId lead,
            List<When> times,
            @Nullable String aim)
            implements TeamCommand {
        public PutTogether {
            people = List.copyOf(people);
            times = List.copyOf(times);
        }
    }

    /// Says what was done about a missed session that is not booked again.
    record Explain(ChildId child, SessionId session, AppointmentId appointment, String words) implements TeamCommand {}

    /// Team and family say together how it went; the course ends with it.
    record EndTogether(ChildId child, CourseId course, Team.Went went, String family, String team)
            implements TeamCommand {}
}
