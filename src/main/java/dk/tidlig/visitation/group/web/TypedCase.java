package dk.tidlig.visitation.group.web;

import dk.tidlig.kernel.UserId;
import dk.tidlig.shell.Answer;
import dk.tidlig.shell.Words;
import dk.tidlig.visitation.group.GroupDecision;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What somebody had chosen and written whose decision came second: beside what stands, nothing of it is lost.
@Component
class TypedCase {
    private final ShownDecisions shown;
    private final Words words;

    TypedCase(ShownDecisions shown, Words words) {
        this.shown = shown;
        this.words = words;
    }

    List<Answer> of(CaseForm form) {
        var typed = new ArrayList<Answer>();
        var kind = form.wanted().orElse(null);
        add(typed, "visitation.group.decide.kind", kind == null ? null : shown.kind(kind));
        add(typed, "visitation.group.form.because", form.because());
        add(typed, "visitation.form.reason", form.reason());
        add(typed, "visitation.group.form.words", form.words());
        people(typed, form, kind);
        var day = form.day();
        add(typed, "visitation.group.line.follow-up", day == null ? form.followUpOn() : words.date(day));
        form.said()
                .forEach((user, said) -> typed.add(new Answer(
                        words.text("visitation.group.line.dissent", shown.name(UserId.of(user))), said, null)));
        return typed;
    }

    /// The form names somebody from the start: whom it names counts only where a course begins, or goes on.
    private void people(List<Answer> typed, CaseForm form, GroupDecision.@Nullable Kind kind) {
        if (kind == null || kind.entrusts()) {
            add(typed, "visitation.form.responsible", name(form.responsible()));
            add(typed, "visitation.form.helper", name(form.helper()));
        }
    }

    private @Nullable String name(@Nullable String user) {
        return user == null || user.isBlank() ? null : shown.name(UserId.of(user));
    }

    private void add(List<Answer> lines, String key, @Nullable String answer) {
        if (answer != null && !answer.isBlank()) {
            lines.add(new Answer(words.text(key), answer, null));
        }
    }
}
