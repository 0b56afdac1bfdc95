package dk.tidlig.session;

import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.offer.Dose;
import dk.tidlig.programme.SessionLimit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A course with all that was booked in its episode: what a booking is decided on.
///
/// @param sessions of all the episode's courses
/// @param limit the programme's
/// @param dose the offer's, as the course was asked for
record Account(
        Course course,
        List<Session> sessions,
        @Nullable SessionLimit limit,
        Dose dose,
        boolean notesKept,
        ZoneId zone) {
    private static final Duration SLACK = Duration.ofMinutes(15);
    private static final Duration FARTHEST = Duration.ofDays(366);

    Account {
        sessions = List.copyOf(sessions);
    }

    Budget budget() {
        return Budget.of(limit, sessions);
    }

    /// A missed session can be booked again, unless the programme counts it as used.
    boolean missedCounts() {
        return limit != null && limit.missedCounts();
    }

    Session session(SessionId id) {
        return sessions.stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(dk.tidlig.kernel.NotFound::new);
    }

    /// The session that the next booking is for: a cancelled or missed one before a new one, so that no number is
    /// skipped.
    ///
    /// @throws Refused when the programme's limit or the offer's dose leaves none, or nothing can be booked now
    Booking book(When when, Stamp stamp, Locale language) {
        refuseUnless(!when.startsAt().isBefore(stamp.at().minus(SLACK)), SessionRefusal.IN_THE_PAST);
        refuseUnless(when.startsAt().isBefore(stamp.at().plus(FARTHEST)), SessionRefusal.TOO_FAR_AHEAD);
        return take(when, stamp, language);
    }

    /// A session that has taken place without being booked.
    Booking enter(When when, Stamp stamp, Locale language) {
        refuseUnless(!when.startsAt().isAfter(stamp.at()), SessionRefusal.IN_THE_FUTURE);
        return take(when, stamp, language);
    }

    private Booking take(When when, Stamp stamp, Locale language) {
        refuseBeforeStart(when);
        if (limit != null && budget().full()) {
            throw new Refused(SessionRefusal.LIMIT_REACHED, limit.refusal().in(language));
        }
        var own = own();
        int counted = (int) own.stream().filter(it -> it.counts(missedCounts())).count();
        if (!dose.allowsOneMore(counted)) {
            throw new Refused(SessionRefusal.DOSE_REACHED, counted);
        }
        return free(own)
                .map(it -> new Booking(it, it.bookAgain(when, stamp)))
                .orElseGet(() ->
                        new Booking(null, Session.first(SessionId.random(), course.id(), own.size() + 1, when, stamp)));
    }

    private Optional<Session> free(List<Session> own) {
        return own.stream().filter(it -> !it.counts(missedCounts())).min(Comparator.comparingInt(Session::number));
    }

    /// The sessions of this course.
    List<Session> own() {
        return sessions.stream().filter(it -> it.course().equals(course.id())).toList();
    }

    void refuseBeforeStart(When when) {
        var start = course.requireRunning();
        refuseUnless(!day(when.startsAt()).isBefore(start.on()), SessionRefusal.BEFORE_THE_START);
    }

    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    private static void refuseUnless(boolean fine, SessionRefusal refusal) {
        if (!fine) {
            throw new Refused(refusal);
        }
    }

    /// @param before the session as it was; null when it is new
    record Booking(@Nullable Session before, Session after) {
        Appointment appointment() {
            return after.attempts().getLast();
        }
    }
}
