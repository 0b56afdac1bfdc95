package dk.tidlig.deadline;

import dk.tidlig.measure.events.MeasureEvent;
import dk.tidlig.plan.events.PlanEvent;
import dk.tidlig.programme.ClockRule;
import dk.tidlig.relaylog.events.BatonEvent;
import dk.tidlig.session.events.SessionEvent;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.visitation.events.LookSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Hears of sessions, of places on the ruler, of plans, of batons and of the days groups set, in the same transaction:
/// they begin
/// what is owed, and pay
/// it.
@Component
class WorkListener {
    private final ClockListener clocks;
    private final ClockKeeper keeper;
    private final CourseRepository courses;
    private final Municipalities municipalities;

    WorkListener(ClockListener clocks, ClockKeeper keeper, CourseRepository courses, Municipalities municipalities) {
        this.clocks = clocks;
        this.keeper = keeper;
        this.courses = courses;
        this.municipalities = municipalities;
    }

    @EventListener
    void on(SessionEvent event) {
        switch (event) {
            case SessionEvent.Held it -> {
                if (it.first()) {
                    happened(it, ClockRule.Event.FIRST_SESSION_HELD, it.at());
                }
                if (it.last()) {
                    happened(it, ClockRule.Event.LAST_SESSION_HELD, it.at());
                }
            }
            case SessionEvent.CourseEnded it -> {
                if (it.lastRunning()) {
                    happened(
                            it,
                            ClockRule.Event.LAST_SESSION_HELD,
                            atLatest(it.on(), it.stamp().at()));
                }
            }
            case SessionEvent.CourseStarted _, SessionEvent.CourseAwaited _ -> {}
            case SessionEvent.Booked _, SessionEvent.Moved _, SessionEvent.Cancelled _, SessionEvent.Missed _ -> {}
        }
    }

    @EventListener
    void on(MeasureEvent event) {
        switch (event) {
            case MeasureEvent.Placed it -> {
                if (it.wanted()) {
                    var paid = new Fact.Measured(it.purpose(), it.scale());
                    courses.measured(it.episode(), paid);
                    clocks.happened(
                            it.episode(), paid, atLatest(it.day(), it.stamp().at()), it.stamp());
                }
            }
            case MeasureEvent.InstrumentGiven _ -> {}
        }
    }

    /// A plan that is changed is no new promise; only its making and its follow-ups are.
    @EventListener
    void on(PlanEvent event) {
        var stamp = event.stamp();
        switch (event) {
            case PlanEvent.Made it ->
                clocks.happened(
                        it.episode(),
                        ClockListener.fact(ClockRule.Event.PLAN_MADE),
                        stamp.at(),
                        stamp,
                        it.plan().value());
            case PlanEvent.FollowUpHeld it ->
                clocks.happened(
                        it.episode(),
                        ClockListener.fact(ClockRule.Event.FOLLOW_UP_HELD),
                        atLatest(it.on(), stamp.at()),
                        stamp);
            case PlanEvent.Changed _ -> {}
        }
    }

    @EventListener
    void on(BatonEvent event) {
        var stamp = event.stamp();
        switch (event) {
            case BatonEvent.Offered it ->
                clocks.happened(
                        it.episode(), ClockListener.fact(ClockRule.Event.BATON_OFFERED), stamp.at(), stamp, it.offer());
            case BatonEvent.Answered it ->
                clocks.happened(it.episode(), ClockListener.fact(ClockRule.Event.BATON_ANSWERED), stamp.at(), stamp);
            case BatonEvent.TakenBack it ->
                clocks.takenBack(it.episode(), ClockListener.fact(ClockRule.Event.BATON_OFFERED), stamp);
        }
    }

    /// The day a group looks again is a limit beside those of the programme, while the course is open.
    @EventListener
    void on(LookSet it) {
        courses.find(it.episode())
                .ifPresent(_ -> keeper.agree(
                        new ClockKeeper.Subject(
                                it.episode().value(), it.child(), it.episode(), it.version(), it.decision(), Set.of()),
                        it.decidedOn(),
                        it.on(),
                        it.stamp()));
    }

    private void happened(SessionEvent it, ClockRule.Event event, Instant at) {
        clocks.happened(it.episode(), ClockListener.fact(event), at, it.stamp());
    }

    /// The last moment of the day, or now when the day is not over.
    private Instant atLatest(LocalDate day, Instant now) {
        var over = day.plusDays(1)
                .atStartOfDay(municipalities.current().zone())
                .toInstant()
                .minusSeconds(1);
        return over.isBefore(now) ? over : now;
    }
}
