package dk.tidlig.safeguarding;

import dk.tidlig.access.Grant;
import dk.tidlig.child.ChildRecords;
import dk.tidlig.child.Cpr;
import dk.tidlig.episode.ChildSection.Audience;
import dk.tidlig.identity.Colleague;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.programme.Codes;
import dk.tidlig.programme.duty.NotificationDuties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// What is given out of a notification. The family reads the concern; who notified and how they know the child, the
/// mother's number, and what those who received it thought, are for the archive alone. A private notifier is named to
/// the family where the land's file lets it.
@Component
class NotificationExtract {
    private final NotificationRepository notifications;
    private final StepRepository steps;
    private final ChildRecords children;
    private final Colleagues colleagues;
    private final NotificationDuties duties;

    NotificationExtract(
            NotificationRepository notifications,
            StepRepository steps,
            ChildRecords children,
            Colleagues colleagues,
            NotificationDuties duties) {
        this.notifications = notifications;
        this.steps = steps;
        this.children = children;
        this.colleagues = colleagues;
        this.duties = duties;
    }

    List<Map<String, Object>> of(Grant grant, Audience audience) {
        var all = notifications.of(grant);
        boolean held = !all.isEmpty() && children.child(grant).protectedAddress();
        return all.stream()
                .map(it -> exported(grant, held ? it.withoutContact() : it, audience))
                .toList();
    }

    private Map<String, Object> exported(Grant grant, Notification it, Audience audience) {
        var told = told(it);
        sayWho(told, it, audience);
        if (it.notifier() == null || audience == Audience.ARCHIVE) {
            told.put("knowledge", said(it.content().knowledge()));
        }
        told.put(
                "steps",
                steps.of(grant, it.id()).stream()
                        .map(step -> exported(step, audience))
                        .toList());
        return told;
    }

    private void sayWho(Map<String, Object> told, Notification it, Audience audience) {
        var heardFrom = it.notifier();
        if (heardFrom != null) {
            told.put("kind", "private-person");
        }
        if (heardFrom != null && mayName(audience)) {
            told.put("notifier", said(heardFrom.name()));
        }
        if (heardFrom != null && audience == Audience.ARCHIVE) {
            told.put("notifierKind", Codes.of(heardFrom.kind()));
            told.put("way", Codes.of(heardFrom.way()));
            told.put("notifierContact", said(heardFrom.contact()));
        }
        if (audience == Audience.ARCHIVE) {
            told.put("from", writer(it));
            told.put("relation", said(it.content().relation()));
            told.put("mothersCpr", written(it.content().mothersNumber()));
        }
    }

    private boolean mayName(Audience audience) {
        return audience == Audience.ARCHIVE || duties.here().privatePersons().knownToTheFamily();
    }

    private static Map<String, Object> told(Notification it) {
        var told = new LinkedHashMap<String, Object>();
        told.put("at", it.made().at().toString());
        told.put("name", said(it.subject().name()));
        told.put("cpr", written(it.subject().cpr()));
        told.put(
                "dueOn",
                it.subject().dueOn() == null ? "" : it.subject().dueOn().toString());
        told.put("mother", said(it.subject().motherName()));
        told.put("parents", said(it.content().parents()));
        told.put("contact", said(it.content().contact()));
        told.put("language", said(it.content().language()));
        told.put("concern", it.content().concern());
        told.put("done", said(it.content().done()));
        told.put("reaction", said(it.content().reaction()));
        if (it.notifier() == null) {
            told.put("parentsTold", it.content().parentsTold());
        }
        told.put("whyNotTold", said(it.content().whyNotTold()));
        return told;
    }

    private static Map<String, Object> exported(Step it, Audience audience) {
        var told = new LinkedHashMap<String, Object>();
        told.put("step", Codes.of(it.kind()));
        told.put("at", it.made().at().toString());
        told.put("outcome", it.outcome() == null ? "" : Codes.of(it.outcome()));
        if (audience == Audience.ARCHIVE) {
            told.put("words", said(it.words()));
            told.put("lateBecause", said(it.lateBecause()));
        }
        return told;
    }

    private String writer(Notification it) {
        return colleagues
                .find(it.made().by())
                .map((Colleague one) -> one.line(LocaleContextHolder.getLocale()))
                .orElse("");
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String written(@Nullable Cpr cpr) {
        return Optional.ofNullable(cpr).map(Cpr::written).orElse("");
    }
}
