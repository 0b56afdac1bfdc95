package dk.tidlig.detection.screening;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.ProgrammeVersionId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The screening of a family in a course.
///
/// @param window null while the child is unborn, and when it was too old at the start
/// @param tooOldOn null while the child is unborn
/// @param reason why it is not done
record Screening(
        EpisodeId episode,
        ChildId child,
        ProgrammeVersionId version,
        UserId responsible,
        LocalDate openedOn,
        @Nullable Window window,
        @Nullable LocalDate tooOldOn,
        @Nullable LocalDate closedOn,
        @Nullable Done done,
        @Nullable Said reason,
        @Nullable Said decision) {
    /// One that is not reckoned yet.
    static Screening begun(
            EpisodeId episode, ChildId child, ProgrammeVersionId version, UserId responsible, LocalDate openedOn) {
        return new Screening(episode, child, version, responsible, openedOn, null, null, null, null, null, null);
    }

    /// @param countsOn the first day of which an instrument counts: the child was old enough
    /// @param dueOn the first day it is due
    /// @param lastOn the last day in time
    record Window(LocalDate countsOn, LocalDate dueOn, LocalDate lastOn) {}

    /// What made the screening.
    ///
    /// @param version the instrument's
    record Done(LocalDate on, UUID result, String instrument, String version, boolean positive) {}

    /// One of the programme's answers, in somebody's words.
    record Said(String code, @Nullable String words, Stamp stamp) {}

    Standing standing(LocalDate today) {
        if (window == null) {
            return tooOldOn == null && closedOn == null ? Standing.UNBORN : Standing.NONE;
        }
        if (done != null) {
            return done.on().isAfter(window.lastOn()) ? Standing.LATE : Standing.IN_TIME;
        }
        if (reason != null) {
            return Standing.NOT_DONE;
        }
        if (closedOn != null && (tooOldOn == null || closedOn.isBefore(tooOldOn))) {
            return closedOn.isBefore(window.dueOn()) ? Standing.NONE : Standing.CLOSED;
        }
        return waiting(window, today);
    }

    private Standing waiting(Window within, LocalDate today) {
        if (today.isBefore(within.dueOn())) {
            return Standing.NOT_YET;
        }
        if (tooOldOn != null && !today.isBefore(tooOldOn)) {
            return Standing.TOO_OLD;
        }
        return today.isAfter(within.lastOn()) ? Standing.OVERDUE : Standing.DUE;
    }

    /// The course ended by that day at the latest.
    Screening endedBy(LocalDate day) {
        return closedOn != null
                ? this
                : new Screening(
                        episode, child, version, responsible, openedOn, window, tooOldOn, day, done, reason, decision);
    }

    /// Whether an instrument given that day counts.
    boolean takes(LocalDate day) {
        return window != null
                && closedOn == null
                && !day.isBefore(window.countsOn())
                && tooOldOn != null
                && day.isBefore(tooOldOn);
    }

    /// Whether an instrument given in that course that day can be this one: one of another course's counts from the day
    /// this one began.
    boolean hears(EpisodeId other, LocalDate day) {
        return episode.equals(other) || !day.isBefore(openedOn);
    }

    boolean positive() {
        return done != null && done.positive();
    }

    /// Whether a person is to decide.
    boolean undecided() {
        return positive() && decision == null && closedOn == null;
    }
}
