package dk.tidlig.deadline;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.programme.ProgrammeVersionId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One running of one time limit, as its row has it.
///
/// @param subject the enquiry, the episode or the notification it runs for
/// @param version whose rule it is; null for what the law asks apart from any programme
/// @param stoppedOn the day it was stopped, in its zone
record Clock(
        ClockId id,
        ChildId child,
        UUID subject,
        @Nullable EpisodeId episode,
        @Nullable ProgrammeVersionId version,
        String rule,
        Stamp started,
        Limit limit,
        ZoneId zone,
        String calendar,
        @Nullable Stamp stopped,
        @Nullable LocalDate stoppedOn,
        @Nullable Stamp cancelled,
        @Nullable Instant pausedAt) {

    boolean running() {
        return stopped == null && cancelled == null;
    }

    /// Whether it was, or is by now, not kept.
    boolean missedBy(Instant now) {
        if (stopped != null && stoppedOn != null) {
            return limit.byDay()
                    ? stoppedOn.isAfter(limit.dueOn())
                    : stopped.at().isAfter(limit.dueAt());
        }
        return !now.isBefore(limit.dueAt());
    }

    boolean soonBy(Instant now) {
        return !now.isBefore(limit.warnAt());
    }

    /// How much of its time is left, 0 to 100.
    int left(Instant now) {
        var whole = Duration.between(started.at(), limit.dueAt()).toMillis();
        var rest = Duration.between(now, limit.dueAt()).toMillis();
        return whole <= 0 ? 0 : (int) Math.clamp(rest * 100 / whole, 0, 100);
    }

    long minutesLeft(Instant now) {
        return Duration.between(now, limit.dueAt()).toMinutes();
    }
}
