package dk.tidlig.safeguarding.web;

import dk.tidlig.identity.Colleagues;
import dk.tidlig.programme.Codes;
import dk.tidlig.safeguarding.Step;
import dk.tidlig.shell.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// What was done with a notification, in words.
@Component
class ShownSteps {
    private final Colleagues colleagues;
    private final Words words;

    ShownSteps(Colleagues colleagues, Words words) {
        this.colleagues = colleagues;
        this.words = words;
    }

    /// @param by who did it, with profession
    record Shown(
            String what,
            String when,
            String by,
            @Nullable String said,
            @Nullable String lateBecause) {}

    List<Shown> of(List<Step> steps) {
        return steps.stream()
                .map(it -> new Shown(
                        what(it),
                        words.moment(it.made().at()),
                        colleagues
                                .find(it.made().by())
                                .map(who -> who.line(LocaleContextHolder.getLocale()))
                                .orElseGet(() -> words.text("safeguarding.somebody")),
                        it.words(),
                        it.lateBecause()))
                .toList();
    }

    /// As `Første vurdering: ikke akut`.
    String what(Step it) {
        var kind = words.text("safeguarding.step." + Codes.of(it.kind()));
        var outcome = it.outcome();
        return outcome == null ? kind : kind + ": " + outcome(outcome);
    }

    String outcome(Step.Outcome it) {
        return words.text("safeguarding.step.outcome." + Codes.of(it));
    }
}
