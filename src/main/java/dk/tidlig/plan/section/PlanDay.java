package dk.tidlig.plan.section;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.plan.PlanAction;
import dk.tidlig.plan.records.DueFollowUp;
import dk.tidlig.plan.records.FollowUpRepository;
import dk.tidlig.programme.ClockRule;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.ChildName;
import dk.tidlig.shell.ChildNaming;
import dk.tidlig.shell.ClockView;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.DaySource;
import dk.tidlig.shell.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The follow-ups that come up, on the day of those around the child. The first stands there as a clock already where
/// the programme has one for it.
@Component
@Transactional
class PlanDay implements DaySource {
    private static final int DAYS_AHEAD = 14;
    private static final int MOST = 30;

    private final Gate gate;
    private final FollowUpRepository followUps;
    private final Programmes programmes;
    private final ChildNaming naming;
    private final Words words;

    PlanDay(Gate gate, FollowUpRepository followUps, Programmes programmes, ChildNaming naming, Words words) {
        this.gate = gate;
        this.followUps = followUps;
        this.programmes = programmes;
        this.naming = naming;
        this.words = words;
    }

    @Override
    public List<DayItem> waiting(Actor actor) {
        if (actor.trusted() || !actor.may(PlanAction.LIST.code())) {
            return List.of();
        }
        var scope = gate.scope(actor, PlanAction.LIST, "follow-ups");
        var due = followUps.due(scope, words.today().plusDays(DAYS_AHEAD), MOST).stream()
                .filter(it -> !it.first() || !hasClock(it))
                .toList();
        var names = naming.names(scope, due.stream().map(DueFollowUp::child).toList());
        return due.stream().map(it -> item(it, names.get(it.child()))).toList();
    }

    private boolean hasClock(DueFollowUp it) {
        return programmes.version(it.programme()).definition().clocks().stream()
                .anyMatch(clock ->
                        clock.starts() == ClockRule.Event.PLAN_MADE && clock.stops() == ClockRule.Event.FOLLOW_UP_HELD);
    }

    private DayItem item(DueFollowUp it, @Nullable ChildName name) {
        long days = ChronoUnit.DAYS.between(words.today(), it.on());
        var url = "/children/" + it.child() + "/plans/" + it.plan();
        var item = new DayItem(
                clock(it.on(), days),
                (days + 1) * 24 * 60,
                name == null ? words.text("plan.title") : name.line(),
                url,
                words.text("plan.day.text"),
                words.text("plan.follow-up.do"),
                url + "/follow-up");
        return item.asLookAt(it.child(), it.on());
    }

    private ClockView clock(LocalDate on, long days) {
        var state = days < 0 ? ClockView.State.OVER : days <= 2 ? ClockView.State.SOON : ClockView.State.RUNNING;
        var lead = days < 0 ? words.text("plan.day.over", -days) : words.text("plan.day.left", days);
        int left = (int) Math.clamp(days * 100 / DAYS_AHEAD, 0, 100);
        return new ClockView(
                state,
                left,
                lead,
                words.text("plan.day.limit", words.day(on)),
                words.text("plan.day.rule"),
                "",
                "",
                "");
    }
}
