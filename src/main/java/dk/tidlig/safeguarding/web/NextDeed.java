package dk.tidlig.safeguarding.web;

import dk.tidlig.programme.Codes;
import dk.tidlig.safeguarding.NotificationRow;
import dk.tidlig.safeguarding.Step;
import dk.tidlig.shell.Words;

/// What is to be done next with a notification, and what of it is told, in words.
final class NextDeed {
    private NextDeed() {}

    static String of(NotificationRow it, Words words) {
        return it.next()
                .map(kind -> words.text("safeguarding.next." + Codes.of(kind)))
                .orElse("");
    }

    /// Whom it is about, in a list.
    static String name(NotificationRow it, Words words) {
        var subject = it.subject();
        if (subject.name() != null) {
            return subject.name();
        }
        if (subject.motherName() != null) {
            return words.text("safeguarding.row.of", subject.motherName());
        }
        return subject.dueOn() == null
                ? words.text("safeguarding.row.nameless")
                : words.text("safeguarding.row.due", words.date(subject.dueOn()));
    }

    /// What a notifier is told of a step: never why.
    static String toldKey(Step it) {
        var outcome = it.outcome();
        return outcome == null
                ? "safeguarding.told." + Codes.of(it.kind())
                : "safeguarding.told." + Codes.of(it.kind()) + "." + Codes.of(outcome);
    }
}
