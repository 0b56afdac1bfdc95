package dk.tidlig.safeguarding.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.programme.duty.NotificationDuties;
import dk.tidlig.programme.duty.NotificationDuty;
import dk.tidlig.safeguarding.NotificationRow;
import dk.tidlig.safeguarding.Reception;
import dk.tidlig.safeguarding.SafeguardingAction;
import dk.tidlig.safeguarding.Step;
import dk.tidlig.safeguarding.asked.AskedNotifications;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.DayNews;
import dk.tidlig.shell.DaySource;
import dk.tidlig.shell.Words;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// On the day of those who receive notifications: what waits, with its limits. On a notifier's: what may be told.
@Component
class NotificationDay implements DaySource {
    private static final long NO_LIMIT = 7L * 24 * 60;
    private final Reception reception;
    private final AskedNotifications asked;
    private final NotificationDuties duties;
    private final Colleagues colleagues;
    private final Words words;

    NotificationDay(
            Reception reception,
            AskedNotifications asked,
            NotificationDuties duties,
            Colleagues colleagues,
            Words words) {
        this.reception = reception;
        this.asked = asked;
        this.duties = duties;
        this.colleagues = colleagues;
        this.words = words;
    }

    @Override
    public List<DayItem> waiting(Actor actor) {
        var toWrite = actor.may(SafeguardingAction.NOTIFY.code())
                ? asked.mine(actor).stream().map(this::item)
                : Stream.<DayItem>empty();
        var received = actor.may(SafeguardingAction.HANDLE.code())
                ? reception.open(actor).stream().map(this::item)
                : Stream.<DayItem>empty();
        return Stream.concat(toWrite, received).toList();
    }

    /// A group has decided that it is written, and by whom: here until it is.
    private DayItem item(AskedNotifications.ToWrite it) {
        var limit = it.limit();
        return new DayItem(
                limit.map(one -> one.view()).orElse(null),
                limit.map(one -> one.minutesLeft()).orElse(0L),
                it.name(),
                "/children/" + it.it().child(),
                words.text("safeguarding.day.asked", words.day(it.it().decidedOn())),
                words.text("safeguarding.day.write"),
                it.it().url());
    }

    private DayItem item(NotificationRow it) {
        var url = "/children/" + it.child() + "/notifications/" + it.id();
        var running = it.running();
        return new DayItem(
                running.map(one -> one.view()).orElse(null),
                running.map(one -> one.minutesLeft()).orElse(NO_LIMIT),
                words.text("safeguarding.day.title", NextDeed.name(it, words)),
                url,
                NextDeed.of(it, words),
                words.text("safeguarding.day.deed"),
                url);
    }

    @Override
    public List<DayNews> since(Actor actor, Instant from) {
        return actor.may(SafeguardingAction.NOTIFY.code())
                ? reception.written(actor).stream()
                        .flatMap(it -> it.steps().stream()
                                .filter(step -> isTold(step)
                                        && !step.made().at().isBefore(from)
                                        && !step.made().by().equals(actor.id()))
                                .flatMap(step -> news(it, step)))
                        .toList()
                : List.of();
    }

    private boolean isTold(Step it) {
        var told = duties.here().toPublicServants();
        return switch (it.kind()) {
            case LOOK -> false;
            case RECEIPT -> told.contains(NotificationDuty.Told.RECEIPT);
            case STARTED -> told.contains(NotificationDuty.Told.STARTED);
        };
    }

    private Stream<DayNews> news(NotificationRow it, Step step) {
        var who = colleagues
                .find(step.made().by())
                .map(one -> one.line(LocaleContextHolder.getLocale()))
                .orElseGet(() -> words.text("safeguarding.somebody"));
        return Stream.of(new DayNews(
                step.made().at(),
                who,
                words.text(
                        step.kind() == Step.Kind.RECEIPT ? "safeguarding.news.receipt" : "safeguarding.news.started",
                        NextDeed.name(it, words)),
                "/notifications"));
    }
}
