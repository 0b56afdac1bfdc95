package dk.tidlig.relaylog.section;

import dk.tidlig.access.Gate;
import dk.tidlig.child.ChildRecords;
import dk.tidlig.identity.Actor;
import dk.tidlig.relaylog.OpenLogs;
import dk.tidlig.relaylog.OpenLogs.UnderWay;
import dk.tidlig.relaylog.RelayAction;
import dk.tidlig.relaylog.events.BatonClocks;
import dk.tidlig.shell.ClockView;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What waits for somebody in the logs they take part in.
@Component
class OwnLogs {
    private static final int DAYS_AHEAD = 7;

    private final Gate gate;
    private final OpenLogs logs;
    private final ChildRecords children;
    private final BatonClocks clocks;
    private final Words words;

    OwnLogs(Gate gate, OpenLogs logs, ChildRecords children, BatonClocks clocks, Words words) {
        this.gate = gate;
        this.logs = logs;
        this.children = children;
        this.clocks = clocks;
        this.words = words;
    }

    List<DayItem> items(Actor actor) {
        var scope = gate.scope(actor, RelayAction.LIST, "relay logs");
        var items = new ArrayList<DayItem>();
        for (var log : logs.of(actor.id(), scope.children(), words.today())) {
            if (log.open() && gate.wouldAllow(actor, RelayAction.READ, log.child())) {
                add(items, actor, log);
            }
        }
        return items;
    }

    private void add(List<DayItem> items, Actor actor, UnderWay log) {
        boolean holds = gate.wouldAllow(actor, RelayAction.HOLD, log.child());
        var answerBy = log.answerBy();
        if (answerBy != null) {
            offered(items, actor, log, holds, answerBy);
        }
        var declined = log.declinedAt();
        if (holds && declined != null) {
            var on = LocalDate.ofInstant(declined, words.zone());
            if (on.plusDays(DAYS_AHEAD).isAfter(words.today())) {
                items.add(item(actor, log, "relaylog.day.declined", "relaylog.day.see", on, null));
            }
        }
        var followUp = log.followUpOn();
        if (holds && followUp != null && !followUp.isAfter(words.today().plusDays(DAYS_AHEAD))) {
            items.add(item(actor, log, "relaylog.day.follow-up", "relaylog.day.meet", followUp, limit(followUp)));
        }
    }

    /// The one it is offered to sees when to answer; the holder that it waits, and that nobody answered.
    private void offered(List<DayItem> items, Actor actor, UnderWay log, boolean holds, LocalDate answerBy) {
        var limit = clocks.ofOffer(log.episode()).orElseGet(() -> limit(answerBy));
        boolean waits = !answerBy.isBefore(words.today());
        if (waits && actor.id().equals(log.offeredTo())) {
            items.add(item(actor, log, "relaylog.day.offered", "relaylog.day.answer", answerBy, limit));
        } else if (holds) {
            var text = waits ? "relaylog.day.waits" : "relaylog.day.expired";
            items.add(item(actor, log, text, "relaylog.day.see", answerBy, limit));
        }
    }

    /// It names the child: a look, and noted as one.
    private DayItem item(
            Actor actor, UnderWay log, String text, String action, LocalDate by, @Nullable ClockView limit) {
        var grant = gate.require(actor, RelayAction.READ, log.child());
        long days = ChronoUnit.DAYS.between(words.today(), by);
        var url = "/children/" + log.child() + "/relay-log";
        return new DayItem(
                limit,
                (days + 1) * 24 * 60,
                children.name(children.child(grant)).line(),
                url,
                words.text(text, words.day(by)),
                words.text(action),
                action.endsWith("meet") ? url + "/meeting" : url);
    }

    private ClockView limit(LocalDate by) {
        long days = ChronoUnit.DAYS.between(words.today(), by);
        var state = days < 0 ? ClockView.State.OVER : days <= 2 ? ClockView.State.SOON : ClockView.State.RUNNING;
        return new ClockView(
                state,
                (int) Math.clamp(days * 100 / DAYS_AHEAD, 0, 100),
                days < 0 ? words.text("relaylog.day.over", -days) : words.text("relaylog.day.left", days),
                words.text("relaylog.day.limit", words.day(by)),
                words.text("relaylog.day.rule"),
                "",
                "",
                "");
    }
}
