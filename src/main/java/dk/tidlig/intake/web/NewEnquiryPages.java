package dk.tidlig.intake.web;

import dk.tidlig.child.Likeness;
import dk.tidlig.intake.AskedRules;
import dk.tidlig.intake.Reach;
import dk.tidlig.intake.draft.Awareness;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.programme.Intake;
import dk.tidlig.programme.KeptField;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.programme.ProgrammeVersion;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Fills the professional's form with what the programme asks.
@Component
class NewEnquiryPages {
    private final Programmes programmes;
    private final StepViews steps;
    private final Words words;

    NewEnquiryPages(Programmes programmes, StepViews steps, Words words) {
        this.programmes = programmes;
        this.steps = steps;
        this.words = words;
    }

    /// The programmes that professionals may ask, in use here.
    List<ProgrammeVersion> open() {
        return programmes.list().stream()
                .filter(it -> it.definition().entersBy(Intake.Kind.ENQUIRY))
                .filter(it -> !channels(it.definition()).isEmpty())
                .toList();
    }

    /// @throws NotFound when professionals do not ask it here
    ProgrammeDefinition asked(@Nullable String code) {
        return open().stream()
                .map(ProgrammeVersion::definition)
                .filter(it -> code == null || it.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    static List<Intake.Channel> channels(ProgrammeDefinition programme) {
        return programme.intake().channels().stream()
                .filter(channel -> channel.doors().contains(Intake.Door.PROFESSIONAL))
                .toList();
    }

    String fill(ProgrammeDefinition programme, List<Likeness> likely, Model model) {
        model.addAttribute("programme", programme.code());
        model.addAttribute("programmeName", programme.name().in(language()));
        fillChoices(programme, model);
        fillScale(programme, model);
        fillKept(programme, model);
        model.addAttribute("likely", likely.stream().map(this::choice).toList());
        return "intake/new";
    }

    private void fillChoices(ProgrammeDefinition programme, Model model) {
        model.addAttribute(
                "channels",
                channels(programme).stream()
                        .map(it -> new Choice(it.code(), it.wording().in(language())))
                        .toList());
        model.addAttribute(
                "subjects",
                programme.targetGroup().subjects().stream()
                        .map(it -> new Choice(it.name(), steps.subject(it, Intake.Enquirer.PROFESSIONAL)))
                        .toList());
        model.addAttribute(
                "themes",
                programme.themesOfferedOn(words.today()).stream()
                        .map(it -> new Choice(it.code(), it.wording().in(language())))
                        .toList());
        model.addAttribute(
                "ways",
                Arrays.stream(Reach.Way.values())
                        .map(it -> new Choice(it.name(), steps.way(it)))
                        .toList());
    }

    private void fillScale(ProgrammeDefinition programme, Model model) {
        model.addAttribute(
                "awareness",
                Awareness.choices(Intake.Enquirer.PROFESSIONAL).stream()
                        .map(it -> new Choice(it, words.text("intake.aware." + it)))
                        .toList());
        model.addAttribute(
                "scale", AskedRules.scale(programme).map(steps::ruler).orElse(null));
    }

    private static void fillKept(ProgrammeDefinition programme, Model model) {
        model.addAttribute("keepsName", programme.keeps(KeptField.CHILD_NAME));
        model.addAttribute("keepsCpr", programme.keeps(KeptField.CPR_NUMBER));
        model.addAttribute("keepsBirth", programme.keeps(KeptField.BIRTH_DATE));
        model.addAttribute("keepsWords", programme.keeps(KeptField.ENQUIRY_TEXT));
        model.addAttribute("keepsInterpreter", programme.keeps(KeptField.INTERPRETER));
    }

    private Choice choice(Likeness it) {
        var child = it.child();
        var line = child.name().orElse(words.text("intake.likely.unnamed"))
                + (child.bornOn() == null ? "" : ", " + words.date(child.bornOn()));
        var why = it.reasons().stream()
                .map(reason -> words.text("intake.likely."
                        + reason.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .collect(Collectors.joining(", "));
        return new Choice(child.id().toString(), line, why);
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
