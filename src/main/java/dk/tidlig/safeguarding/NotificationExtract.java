package dk.tidlig.safeguarding;

import dk.tidlig.access.Grant;
import dk.tidlig.child.ChildRecords;
import dk.tidlig.child.Cpr;
import dk.tidlig.programme.Codes;
import dk.tidlig.programme.duty.NotificationDuties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the family's extract has of notifications. A private notifier is named where the land's file lets it.
@Component
class NotificationExtract {
    private final NotificationRepository notifications;
    private final StepRepository steps;
    private final ChildRecords children;
    private final NotificationDuties duties;

    NotificationExtract(
            NotificationRepository notifications,
            StepRepository steps,
            ChildRecords children,
            NotificationDuties duties) {
        this.notifications = notifications;
        this.steps = steps;
        this.children = children;
        this.duties = duties;
    }

    List<Map<String, Object>> of(Grant grant) {
        var all = notifications.of(grant);
        boolean held = !all.isEmpty() && children.child(grant).protectedAddress();
        return all.stream()
                .map(it -> {
                    var told = exported(held ? it.withoutContact() : it);
                    told.put(
                            "steps",
                            steps.of(grant, it.id()).stream()
                                    .map(NotificationExtract::exported)
                                    .toList());
                    return told;
                })
                .toList();
    }

    private Map<String, Object> exported(Notification it) {
        var told = new LinkedHashMap<String, Object>();
        told.put("at", it.made().at().toString());
        told.put("name", said(it.subject().name()));
        told.put("cpr", written(it.subject().cpr()));
        told.put(
                "dueOn",
                it.subject().dueOn() == null ? "" : it.subject().dueOn().toString());
        told.put("mother", said(it.subject().motherName()));
        told.put("mothersCpr", written(it.content().mothersNumber()));
        say(told, it);
        return told;
    }

    private void say(Map<String, Object> told, Notification it) {
        told.put("parents", said(it.content().parents()));
        told.put("contact", said(it.content().contact()));
        told.put("language", said(it.content().language()));
        told.put("relation", said(it.content().relation()));
        told.put("concern", it.content().concern());
        told.put("knowledge", said(it.content().knowledge()));
        told.put("done", said(it.content().done()));
        told.put("reaction", said(it.content().reaction()));
        var notifier = it.notifier();
        if (notifier == null) {
            told.put("parentsTold", it.content().parentsTold());
        } else {
            told.put("from", "private-person");
            if (duties.here().privatePersons().knownToTheFamily()) {
                told.put("notifier", said(notifier.name()));
            }
        }
        told.put("whyNotTold", said(it.content().whyNotTold()));
    }

    private static Map<String, Object> exported(Step it) {
        var told = new LinkedHashMap<String, Object>();
        told.put("step", Codes.of(it.kind()));
        told.put("at", it.made().at().toString());
        told.put("outcome", it.outcome() == null ? "" : Codes.of(it.outcome()));
        told.put("words", said(it.words()));
        told.put("lateBecause", said(it.lateBecause()));
        return told;
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String written(@Nullable Cpr cpr) {
        return Optional.ofNullable(cpr).map(Cpr::written).orElse("");
    }
}
