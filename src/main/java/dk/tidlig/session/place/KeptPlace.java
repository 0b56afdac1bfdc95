package dk.tidlig.session.place;

import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.offer.OfferId;
import dk.tidlig.session.CourseId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A place in a daycare that is kept for a child.
///
/// @param course the training it goes on from
/// @param within so many days after its first day it lapses when it has not been started in
/// @param handOver null until the team has handed over
/// @param trainingEnds the day of the training's last session that is booked or held; null when there is none
/// @param outlivesSince since when the child's course has ended, and the child goes on in the daycare; null before
public record KeptPlace(
        UUID id,
        ChildId child,
        CourseId course,
        OfferId offer,
        Standing standing,
        LocalDate startsOn,
        int within,
        @Nullable HandOver handOver,
        Stamp asked,
        @Nullable LocalDate trainingEnds,
        @Nullable LocalDate outlivesSince) {
    private static final int YEAR = 365;
    private static final int ASKED_FOR = 30;

    static KeptPlace asked(
            ChildId child, CourseId course, OfferId offer, Standing standing, LocalDate from, int within, Stamp by) {
        return new KeptPlace(UUID.randomUUID(), child, course, offer, standing, from, within, null, by, null, null);
    }

    /// Where it stands.
    public enum Standing {
        QUEUED,
        RESERVED,
        HANDED_OVER,
        STARTED,
        DECLINED,
        LAPSED,
        ENDED;

        public boolean open() {
            return this == QUEUED || this == RESERVED || this == HANDED_OVER || this == STARTED;
        }

        /// Reserved, and not started in.
        public boolean ahead() {
            return this == RESERVED || this == HANDED_OVER;
        }
    }

    /// What the daycare goes on from.
    public record HandOver(UserId staff, String method, String goals, String works) {}

    /// The first weekday after the training, and never in the past: the day to start on, so that there is no gap.
    public @Nullable LocalDate inStep(LocalDate today) {
        return trainingEnds == null ? null : dayAfter(trainingEnds.isBefore(today) ? today.minusDays(1) : trainingEnds);
    }

    static LocalDate dayAfter(LocalDate end) {
        var day = end.plusDays(1);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day;
    }

    /// Days between the day to start on and the one that stands; negative when they overlap.
    public long gap(LocalDate today) {
        var day = inStep(today);
        if (day == null || trainingEnds == null || !standing.ahead()) {
            return 0;
        }
        long days = ChronoUnit.DAYS.between(day, startsOn);
        return trainingEnds.isBefore(today) ? Math.max(0, days) : days;
    }

    /// Whether it is asked today if the child is still there: a month from the day on which its course ended, and again
    /// each year.
    public boolean askedAfter(LocalDate today) {
        return standing == Standing.STARTED
                && outlivesSince != null
                && ChronoUnit.DAYS.between(outlivesSince, today) % YEAR < ASKED_FOR;
    }

    public boolean lapsed(LocalDate today) {
        return standing.ahead() && today.isAfter(startsOn.plusDays(within));
    }
}
