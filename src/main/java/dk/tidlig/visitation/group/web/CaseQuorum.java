package dk.tidlig.visitation.group.web;

import dk.tidlig.child.Likeness;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Words;
import dk.tidlig.visitation.group.Meetings;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Who takes part in a case and whether they may decide it; and children that may be the one.
@Component
class CaseQuorum {
    private final ShownQuorum quorum;
    private final Words words;

    CaseQuorum(ShownQuorum quorum, Words words) {
        this.quorum = quorum;
        this.words = words;
    }

    void fill(ProgrammeDefinition programme, Meetings.Held held, Set<UserId> kept, Model model) {
        model.addAttribute("rules", quorum.of(programme, held, kept));
        model.addAttribute(
                "parts",
                quorum.sitting(held).stream()
                        .filter(one -> one.there() && !kept.contains(UserId.of(one.user())))
                        .toList());
    }

    Choice likely(Likeness it) {
        var child = it.child();
        var reasons = it.reasons().stream()
                .map(reason -> words.text("visitation.likeness."
                        + reason.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .collect(Collectors.joining(", "));
        if (it.withheld()) {
            return new Choice(
                    child.id().toString(),
                    words.text("visitation.likely.elsewhere"),
                    reasons + ". " + words.text("visitation.likely.elsewhere.hint"));
        }
        var line = child.name().orElse(words.text("visitation.likely.unnamed"))
                + (child.bornOn() == null ? "" : ", " + words.date(child.bornOn()));
        return new Choice(child.id().toString(), line, reasons);
    }
}
