package dk.tidlig.safeguarding.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.programme.duty.NotificationDuties;
import dk.tidlig.programme.duty.NotificationDuty;
import dk.tidlig.safeguarding.NotificationRow;
import dk.tidlig.safeguarding.Reception;
import dk.tidlig.safeguarding.SafeguardingAction;
import dk.tidlig.safeguarding.Step;
import dk.tidlig.shell.ClockView;
import dk.tidlig.shell.MenuEntry;
import dk.tidlig.shell.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// What waits for those who receive notifications, and what the notifiers are told of theirs.
@Controller
class NotificationLists {
    private final Reception reception;
    private final NotificationDuties duties;
    private final Words words;

    NotificationLists(Reception reception, NotificationDuties duties, Words words) {
        this.reception = reception;
        this.duties = duties;
        this.words = words;
    }

    /// Where the list is found, by those who write and those who receive.
    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuEntry notificationsMenu() {
            return new MenuEntry("notifications", "/notifications", 205, SafeguardingAction.NOTIFY.code());
        }
    }

    /// One that waits.
    record Waiting(
            String url,
            String name,
            Instant at,
            String next,
            @Nullable ClockView clock) {}

    /// One of the reader's own, with all that may be told of it.
    record Own(String name, Instant at, List<String> told) {}

    @GetMapping("/notifications")
    String lists(Actor actor, Model model) {
        boolean receives = actor.may(SafeguardingAction.HANDLE.code());
        model.addAttribute("receives", receives);
        model.addAttribute(
                "waiting",
                receives ? reception.open(actor).stream().map(this::waiting).toList() : List.<Waiting>of());
        model.addAttribute("registers", actor.may("child.register"));
        model.addAttribute(
                "own", reception.written(actor).stream().map(this::own).toList());
        model.addAttribute("source", duties.here().source());
        return "safeguarding/list";
    }

    private Waiting waiting(NotificationRow it) {
        return new Waiting(
                "/children/" + it.child() + "/notifications/" + it.id(),
                NextDeed.name(it, words),
                it.received() == null ? it.made().at() : it.received(),
                NextDeed.of(it, words),
                it.running().map(one -> one.view()).orElse(null));
    }

    private Own own(NotificationRow it) {
        var told = new ArrayList<String>();
        if (it.received() == null) {
            told.add(words.text("safeguarding.own.elsewhere"));
        } else {
            tell(it, NotificationDuty.Told.RECEIPT, Step.Kind.RECEIPT, told);
            tell(it, NotificationDuty.Told.STARTED, Step.Kind.STARTED, told);
            if (told.isEmpty()) {
                told.add(words.text("safeguarding.own.none"));
            }
        }
        return new Own(NextDeed.name(it, words), it.made().at(), told);
    }

    private void tell(NotificationRow it, NotificationDuty.Told what, Step.Kind kind, List<String> told) {
        if (duties.here().toPublicServants().contains(what)) {
            it.step(kind)
                    .ifPresent(step -> told.add(words.text(
                            NextDeed.toldKey(step), words.moment(step.made().at()))));
        }
    }
}
