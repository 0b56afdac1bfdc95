package dk.tidlig.intake.web;

import dk.tidlig.intake.AskedRules;
import dk.tidlig.intake.Reach;
import dk.tidlig.intake.draft.Awareness;
import dk.tidlig.intake.draft.DraftAnswers;
import dk.tidlig.intake.draft.DraftView;
import dk.tidlig.intake.draft.Step;
import dk.tidlig.programme.Intake;
import dk.tidlig.programme.Intake.Enquirer;
import dk.tidlig.programme.KeptField;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.programme.Scale;
import dk.tidlig.programme.TargetGroup.Subject;
import dk.tidlig.programme.Theme;
import dk.tidlig.programme.Wording;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.RulerScale;
import dk.tidlig.shell.Words;
import dk.tidlig.tenancy.Municipalities;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Puts each question into words that fit whoever asks and whom it is about.
@Component
class StepViews {
    private final Words words;
    private final Municipalities municipalities;

    StepViews(Words words, Municipalities municipalities) {
        this.words = words;
        this.municipalities = municipalities;
    }

    StepView of(Step step, DraftView draft) {
        var programme = draft.version().definition();
        var steps = Step.askedBy(programme);
        var unborn = draft.answers().subject() == Subject.UNBORN_CHILD;
        return new StepView(
                step.path(),
                steps.indexOf(step) + 1,
                steps.size(),
                heading(step, draft.answers(), programme),
                hint(step, draft.answers(), programme),
                choices(step, draft.answers(), programme),
                AskedRules.scale(programme).map(this::ruler).orElse(null),
                unborn,
                programme.keeps(KeptField.BIRTH_DATE),
                programme.keeps(KeptField.INTERPRETER),
                saved(draft));
    }

    String heading(Step step, DraftAnswers answers, ProgrammeDefinition programme) {
        return words.text("intake.step." + step.path() + variant(step, answers, programme));
    }

    private String hint(Step step, DraftAnswers answers, ProgrammeDefinition programme) {
        return words.text("intake.step." + step.path() + ".hint"
                + (step == Step.AGE && answers.subject() == Subject.UNBORN_CHILD ? ".unborn" : ""));
    }

    /// Which wording of a question: who asks decides it, and for two of them whom it is about.
    private static String variant(Step step, DraftAnswers answers, ProgrammeDefinition programme) {
        var subject = answers.subject();
        var voice = voice(answers.enquirer(programme));
        return switch (step) {
            case WHO, ABOUT, THEMES, WORDS -> "";
            case AGE ->
                subject == Subject.UNBORN_CHILD ? ".unborn" : subject == Subject.FAMILY ? ".family" : "." + voice;
            case PLACE ->
                subject == Subject.UNBORN_CHILD || subject == Subject.FAMILY ? ".family." + voice : "." + voice;
            case REACH, AWARE -> "." + voice;
        };
    }

    private static String voice(Enquirer enquirer) {
        return switch (enquirer) {
            case PARENT -> "parent";
            case YOUNG_PERSON -> "own";
            case PROFESSIONAL, OTHER -> "other";
        };
    }

    List<Choice> choices(Step step, DraftAnswers answers, ProgrammeDefinition programme) {
        var enquirer = answers.enquirer(programme);
        return switch (step) {
            case WHO -> choices(Step.publicChannels(programme), Intake.Channel::code, it -> in(it.wording()));
            case ABOUT -> choices(programme.targetGroup().subjects(), Subject::name, it -> subject(it, enquirer));
            case THEMES -> choices(programme.themesOfferedOn(words.today()), Theme::code, it -> in(it.wording()));
            case REACH -> choices(List.of(Reach.Way.values()), Reach.Way::name, this::way);
            case AWARE ->
                choices(Awareness.choices(enquirer), code -> code, code -> words.text("intake.aware." + code));
            case AGE, WORDS, PLACE -> List.of();
        };
    }

    private static <T> List<Choice> choices(List<T> all, Function<T, String> value, Function<T, String> label) {
        return all.stream()
                .map(one -> new Choice(value.apply(one), label.apply(one)))
                .toList();
    }

    private static String in(Wording wording) {
        return wording.in(language());
    }

    String subject(Subject subject, Enquirer enquirer) {
        return words.text("intake.subject." + voice(enquirer) + "."
                + subject.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    String way(Reach.Way way) {
        return words.text("intake.way." + way.name().toLowerCase(Locale.ROOT));
    }

    RulerScale ruler(Scale scale) {
        var language = language();
        return new RulerScale(
                scale.range().min(),
                scale.range().max(),
                scale.range().step(),
                scale.ends().min().in(language),
                scale.ends().max().in(language),
                words.text("intake.step.place.unknown"));
    }

    private String saved(DraftView draft) {
        var definition = draft.version().definition();
        var only = words.text(
                "intake.saved",
                words.time(draft.changedAt()),
                definition.name().in(language()),
                municipalities.current().name());
        return definition.record() == ProgrammeDefinition.RecordKind.LIGHT
                ? only + " " + words.text("intake.saved.light")
                : only;
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
