package dk.tidlig.deadline;

import dk.tidlig.deadline.calendar.HolidayCalendars;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.programme.ProgrammeVersionId;
import dk.tidlig.tenancy.Municipalities;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Starts, stops and cancels clocks by what happened, as the rules of the programme's version say.
@Component
class ClockKeeper {
    private final LimitRules rules;
    private final ClockRepository clocks;
    private final HolidayCalendars calendars;
    private final Municipalities municipalities;

    ClockKeeper(LimitRules rules, ClockRepository clocks, HolidayCalendars calendars, Municipalities municipalities) {
        this.rules = rules;
        this.clocks = clocks;
        this.calendars = calendars;
        this.municipalities = municipalities;
    }

    /// Whom clocks run for.
    ///
    /// @param id the enquiry, the episode or the notification
    /// @param version whose rules count; null for what the law asks apart from any programme
    /// @param occasion what the clocks run for apart from it, such as a plan; null when they run once
    /// @param measured what has been measured already and is not owed any more
    record Subject(
            UUID id,
            ChildId child,
            @Nullable EpisodeId episode,
            @Nullable ProgrammeVersionId version,
            @Nullable UUID occasion,
            Set<String> measured) {}

    /// Starts every clock of the subject that the fact starts.
    ///
    /// @param at when it happened, as distinct from when it was entered
    void start(Subject subject, Fact fact, Instant at, Stamp stamp) {
        for (var rule : rules.of(subject.version())) {
            if (rule.startsBy(fact) && !isPaid(rule, subject)) {
                clocks.start(fresh(subject, rule, at, stamp), subject.occasion());
            }
        }
    }

    /// Starts the clock to a day that a group set; the one to the day it had set before has done its work when the
    /// group
    /// has met since, or else was never meant.
    ///
    /// @param decidedOn the day of the meeting
    void agree(Subject subject, LocalDate decidedOn, LocalDate on, Stamp stamp) {
        var zone = municipalities.current().zone();
        var from = decidedOn.atStartOfDay(zone).toInstant();
        for (var one : clocks.runningFor(subject.id())) {
            if (one.rule().equals(LimitRule.Agreed.CODE)) {
                if (one.started().at().isBefore(from)) {
                    clocks.stop(one.id(), from, decidedOn, stamp.by());
                } else {
                    clocks.cancel(one.id(), stamp);
                }
            }
        }
        clocks.start(
                fresh(
                        subject,
                        LimitRule.Agreed.CODE,
                        new Stamp(from, stamp.by()),
                        agreed(on, zone),
                        municipalities.current().calendar()),
                subject.occasion());
    }

    private static Limit agreed(LocalDate on, ZoneId zone) {
        return new Limit(
                on,
                on.plusDays(1).atStartOfDay(zone).toInstant(),
                on.minusDays(LimitRule.Agreed.WARN_DAYS).atStartOfDay(zone).toInstant(),
                true);
    }

    /// Stops those of the running clocks that the fact stops.
    void stop(List<Clock> running, Fact fact, Instant at, Stamp stamp) {
        for (var clock : running) {
            var rule = rules.of(clock);
            if (rule.filter(it -> it.stopsBy(fact)).isPresent()) {
                clocks.stop(clock.id(), at, LocalDate.ofInstant(at, clock.zone()), stamp.by());
            }
        }
    }

    void cancel(List<Clock> running, Stamp stamp) {
        running.forEach(clock -> clocks.cancel(clock.id(), stamp));
    }

    /// Cancels those that the fact had started: it turned out otherwise.
    void takeBack(List<Clock> running, Fact fact, Stamp stamp) {
        for (var clock : running) {
            var rule = rules.of(clock);
            if (rule.filter(it -> it.startsBy(fact)).isPresent()) {
                clocks.cancel(clock.id(), stamp);
            }
        }
    }

    /// Cancels those that wait for what cannot happen.
    void spare(List<Clock> running, Fact never, Stamp stamp) {
        for (var clock : running) {
            var rule = rules.of(clock);
            if (rule.filter(it -> it.stopsBy(never)).isPresent()) {
                clocks.cancel(clock.id(), stamp);
            }
        }
    }

    Limit limit(LimitRule rule, Instant start, ZoneId zone, String calendar) {
        return rule.span().from(start, zone, calendars.get(calendar));
    }

    private Clock fresh(Subject subject, LimitRule rule, Instant at, Stamp stamp) {
        var municipality = municipalities.current();
        var calendar = rule.calendar().isEmpty() ? municipality.calendar() : rule.calendar();
        return fresh(
                subject,
                rule.code(),
                new Stamp(at, stamp.by()),
                limit(rule, at, municipality.zone(), calendar),
                calendar);
    }

    private Clock fresh(Subject subject, String rule, Stamp started, Limit limit, String calendar) {
        return new Clock(
                ClockId.random(),
                subject.child(),
                subject.id(),
                subject.episode(),
                subject.version(),
                rule,
                started,
                limit,
                municipalities.current().zone(),
                calendar,
                null,
                null,
                null,
                null);
    }

    private static boolean isPaid(LimitRule rule, Subject subject) {
        return rule instanceof LimitRule.Owed owed
                && subject.measured().contains(owed.wanted().remembered());
    }
}
