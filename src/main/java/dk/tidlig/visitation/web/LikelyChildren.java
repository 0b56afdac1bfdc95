package dk.tidlig.visitation.web;

import dk.tidlig.child.Likeness;
import dk.tidlig.child.Who;
import dk.tidlig.identity.Actor;
import dk.tidlig.intake.Enquiry;
import dk.tidlig.intake.Settlements;
import dk.tidlig.shell.Words;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Children that may be the one: looked for before a child is made anew.
@Component
class LikelyChildren {
    private final Settlements settlements;
    private final Words words;

    LikelyChildren(Settlements settlements, Words words) {
        this.settlements = settlements;
        this.words = words;
    }

    /// Somebody that may be the child.
    record Likely(String id, String line, String why) {}

    List<Likely> of(Actor actor, Enquiry enquiry, @Nullable DecisionForm form) {
        var details = (form == null ? DecisionForm.of(enquiry, actor.id()) : form).details();
        var name = Stream.of(details.givenName(), details.familyName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        if (name.isEmpty() && details.cpr() == null && details.dueOn() == null) {
            return List.of();
        }
        var who = new Who(
                name.isEmpty() ? null : name, details.bornOn(), details.dueOn(), details.cpr(), null, null, null);
        return settlements.likely(actor, enquiry.id(), who).stream()
                .map(this::likely)
                .toList();
    }

    private Likely likely(Likeness it) {
        var child = it.child();
        var line = child.name().orElse(words.text("visitation.likely.unnamed"))
                + (child.bornOn() == null ? "" : ", " + words.date(child.bornOn()));
        var why = it.reasons().stream()
                .map(reason -> words.text("visitation.likeness."
                        + reason.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .collect(Collectors.joining(", "));
        return new Likely(child.id().toString(), line, why);
    }
}
