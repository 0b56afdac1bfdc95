package dk.tidlig.measure.instrument;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.child.ChildRecords;
import dk.tidlig.episode.Responsibilities;
import dk.tidlig.identity.Actor;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.DaySource;
import dk.tidlig.shell.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// On the day of whoever is responsible for the course: a result to look at, and an instrument to give again.
@Component
@Transactional
class InstrumentDay implements DaySource {
    private static final int DAYS_AHEAD = 7;
    private static final long DAY = 24L * 60;

    private final Gate gate;
    private final WaitingResults waiting;
    private final Responsibilities responsible;
    private final ChildRecords children;
    private final Words words;

    InstrumentDay(Gate gate, WaitingResults waiting, Responsibilities responsible, ChildRecords children, Words words) {
        this.gate = gate;
        this.waiting = waiting;
        this.responsible = responsible;
        this.children = children;
        this.words = words;
    }

    @Override
    public List<DayItem> waiting(Actor actor) {
        if (actor.kind() != Actor.Kind.PROFESSIONAL || !actor.may(InstrumentAction.LIST_REVIEWS.code())) {
            return List.of();
        }
        var scope = gate.scope(actor, InstrumentAction.LIST_REVIEWS, "results to look at");
        var items = new ArrayList<DayItem>();
        for (var it : own(scope)) {
            if (gate.wouldAllow(actor, InstrumentAction.READ_RESULTS, it.child())) {
                items.add(item(gate.require(actor, InstrumentAction.READ_RESULTS, it.child()), it));
            }
        }
        return items;
    }

    private List<WaitingResults.Waiting> own(Scope scope) {
        var all = waiting.of(scope, words.today().plusDays(DAYS_AHEAD));
        var who = responsible.now(
                all.stream().map(WaitingResults.Waiting::episode).distinct().toList());
        return all.stream()
                .filter(it -> scope.actor().id().equals(who.get(it.episode())))
                .toList();
    }

    private DayItem item(Grant grant, WaitingResults.Waiting it) {
        var name = children.name(children.child(grant)).line();
        var title = waiting.title(it, grant.actor().language());
        var retest = it.retestOn();
        var url = "/children/" + it.child() + "/instruments";
        return retest == null
                ? look(it, name, title, url + "/" + it.id())
                : again(retest, name, title, url + "/give/" + it.instrument());
    }

    private DayItem look(WaitingResults.Waiting it, String name, String title, String url) {
        var text = it.critical() ? "measure.instrument.day.critical" : "measure.instrument.day.review";
        long urgency = it.critical() ? -DAY * 7 : days(it.day()) * DAY;
        return new DayItem(
                        null,
                        urgency,
                        name,
                        url,
                        words.text(text, title, words.day(it.day())),
                        words.text("measure.instrument.day.look"),
                        url)
                .asAbout(it.id().value());
    }

    private DayItem again(LocalDate on, String name, String title, String url) {
        return new DayItem(
                null,
                days(on) * DAY,
                name,
                url,
                words.text("measure.instrument.day.retest", title, words.day(on)),
                words.text("measure.instrument.day.again"),
                url);
    }

    private long days(LocalDate day) {
        return words.today().until(day, ChronoUnit.DAYS);
    }
}
