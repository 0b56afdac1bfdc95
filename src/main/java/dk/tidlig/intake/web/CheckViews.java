package dk.tidlig.intake.web;

import dk.tidlig.intake.About;
import dk.tidlig.intake.AskedRules;
import dk.tidlig.intake.Reach;
import dk.tidlig.intake.draft.DraftAnswers;
import dk.tidlig.intake.draft.DraftView;
import dk.tidlig.intake.draft.Step;
import dk.tidlig.programme.Intake;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.programme.Theme;
import dk.tidlig.programme.Wording;
import dk.tidlig.shell.Answer;
import dk.tidlig.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// What was answered, read back before it is sent.
@Component
class CheckViews {
    private final StepViews steps;
    private final Words words;

    CheckViews(StepViews steps, Words words) {
        this.steps = steps;
        this.words = words;
    }

    /// @param base the address of the programme's public page
    List<Answer> answers(DraftView draft, String base) {
        var programme = draft.version().definition();
        var answers = draft.answers();
        return Step.askedBy(programme).stream()
                .map(step -> new Answer(
                        steps.heading(step, answers, programme),
                        answer(step, answers, programme),
                        base + "/" + step.path() + "?then=check"))
                .toList();
    }

    private String answer(Step step, DraftAnswers it, ProgrammeDefinition programme) {
        return switch (step) {
            case WHO ->
                programme
                        .channel(Objects.requireNonNullElse(it.channel(), ""))
                        .map(Intake.Channel::wording)
                        .map(this::in)
                        .orElse("");
            case ABOUT -> it.subject() == null ? "" : steps.subject(it.subject(), it.enquirer(programme));
            case AGE -> it.subject() == null ? "" : age(new About(it.subject(), it.bornOn(), it.dueOn(), it.age()));
            case THEMES -> themes(it.themes(), programme);
            case WORDS -> Objects.requireNonNullElse(it.words(), words.text("intake.check.nothing"));
            case PLACE -> place(it, programme);
            case REACH -> it.reach() == null ? "" : reach(it.reach(), it.interpreter());
            case AWARE -> it.aware() == null ? "" : words.text("intake.aware." + it.aware());
        };
    }

    String age(About about) {
        if (about.dueOn() != null) {
            return words.text("intake.age.due", words.date(about.dueOn()));
        }
        if (about.bornOn() != null) {
            return words.text("intake.age.born", words.date(about.bornOn()), words.age(about.bornOn()));
        }
        return about.age() == null ? words.text("intake.age.unknown") : words.text("intake.age.years", about.age());
    }

    String themes(List<String> codes, ProgrammeDefinition programme) {
        return codes.stream()
                .map(code ->
                        programme.theme(code).map(Theme::wording).map(this::in).orElse(code))
                .collect(Collectors.joining(", "));
    }

    private String place(DraftAnswers it, ProgrammeDefinition programme) {
        var scale = AskedRules.scale(programme);
        if (it.place() == null || scale.isEmpty()) {
            return words.text("intake.step.place.unknown");
        }
        return words.text(
                "intake.place.of",
                words.plain(it.place()),
                words.plain(scale.get().range().max()));
    }

    String reach(Reach reach, @Nullable String interpreter) {
        var lines = new ArrayList<@Nullable String>();
        lines.add(reach.name());
        if (reach.way() != null) {
            lines.add(words.text("intake.reach." + reach.way().name().toLowerCase(Locale.ROOT), to(reach)));
        }
        if (reach.noMessage()) {
            lines.add(words.text("intake.reach.no-message"));
        }
        lines.add(reach.note());
        if (interpreter != null && !interpreter.isBlank()) {
            lines.add(words.text("intake.reach.interpreter", interpreter));
        }
        return lines.stream().filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    private static String to(Reach reach) {
        return Objects.requireNonNullElse(reach.way() == Reach.Way.MAIL ? reach.mail() : reach.phone(), "");
    }

    String in(Wording wording) {
        return wording.in(LocaleContextHolder.getLocale());
    }
}
