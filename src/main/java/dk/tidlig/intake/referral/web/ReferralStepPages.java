package dk.tidlig.intake.referral.web;

import dk.tidlig.child.kin.KinRelation;
import dk.tidlig.intake.referral.ReferralAnswer.Consented;
import dk.tidlig.intake.referral.ReferralAnswers;
import dk.tidlig.intake.referral.ReferralGroups;
import dk.tidlig.intake.referral.ReferralLines;
import dk.tidlig.intake.referral.ReferralStep;
import dk.tidlig.programme.KeptField;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.programme.Theme;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Fills the page of one question of a referral.
@Component
class ReferralStepPages {
    /// What is spoken most where the program is used.
    private static final List<String> LANGUAGES = List.of("kl", "da", "en", "fo", "is", "tl", "th", "ar", "pl", "uk");

    private final ReferralGroups groups;
    private final ReferralLines lines;
    private final Words words;

    ReferralStepPages(ReferralGroups groups, ReferralLines lines, Words words) {
        this.groups = groups;
        this.lines = lines;
        this.words = words;
    }

    void fill(ReferralStep step, ReferralAnswers answers, ProgrammeDefinition programme, Model model) {
        model.addAttribute("step", step.path());
        model.addAttribute("unborn", answers.unborn());
        model.addAttribute("question", heading(step, answers));
        model.addAttribute("hint", hint(step, answers));
        model.addAttribute("choices", choices(step, programme));
        model.addAttribute("keeps", keeps(programme));
        switch (step) {
            case PARENT -> {
                model.addAttribute("relations", relations());
                model.addAttribute("languages", languages());
                model.addAttribute("yesNo", yesNo());
            }
            case CHILD -> model.addAttribute("counts", counts());
            case LIVES -> model.addAttribute("without", without());
            case CONSENT -> {
                var consent = programme.intake().consent();
                model.addAttribute(
                        "consent", consent == null ? null : consent.wording().in(language()));
            }
            case WHOM, REASONS, SEEN, DONE -> {}
        }
    }

    /// What stands in the referral, for one who changes it at the same time as another.
    void stands(ReferralStep step, ReferralAnswers answers, ProgrammeDefinition programme, Model model) {
        model.addAttribute("stands", lines.of(answers, step, programme));
    }

    String heading(ReferralStep step, ReferralAnswers answers) {
        return words.text("intake.referral.step." + step.path() + variant(step, answers));
    }

    private String hint(ReferralStep step, ReferralAnswers answers) {
        return words.text("intake.referral.step." + step.path() + ".hint" + variant(step, answers));
    }

    /// The mother of an unborn child is asked for otherwise than a born one's parent.
    private static String variant(ReferralStep step, ReferralAnswers answers) {
        boolean differs = step == ReferralStep.PARENT || step == ReferralStep.CHILD;
        return differs ? answers.unborn() ? ".unborn" : ".born" : "";
    }

    private List<Choice> choices(ReferralStep step, ProgrammeDefinition programme) {
        return switch (step) {
            case WHOM ->
                ReferralStep.subjects(programme).stream()
                        .map(it -> new Choice(it.name(), words.text("intake.referral.subject." + code(it.name()))))
                        .toList();
            case LIVES -> places();
            case REASONS ->
                programme.themesOfferedOn(words.today()).stream()
                        .map((Theme it) -> new Choice(it.code(), it.wording().in(language())))
                        .toList();
            case CONSENT ->
                Arrays.stream(Consented.Said.values())
                        .map(it -> new Choice(it.name(), words.text("intake.referral.consent." + code(it.name()))))
                        .toList();
            case PARENT, CHILD, SEEN, DONE -> List.of();
        };
    }

    private List<Choice> places() {
        return groups.places().stream()
                .filter(place -> place.group().isPresent())
                .map(place -> new Choice(
                        place.locality().code(),
                        place.locality().name(),
                        words.text(
                                "intake.referral.goes-to",
                                place.group().orElseThrow().name())))
                .toList();
    }

    /// Towns and settlements that no group serves: nothing can be sent there, and whoever refers is told so.
    private String without() {
        return groups.places().stream()
                .filter(place -> place.group().isEmpty())
                .map(place -> place.locality().name())
                .collect(Collectors.joining(", "));
    }

    private List<Choice> relations() {
        return Stream.of(KinRelation.MOTHER, KinRelation.FATHER, KinRelation.CO_MOTHER, KinRelation.FOSTER_PARENT)
                .map(it -> new Choice(it.name(), words.text("child.relation." + it.code())))
                .toList();
    }

    private List<Choice> languages() {
        return Stream.concat(
                        Stream.of(new Choice("", words.text("intake.referral.language.unknown"))),
                        LANGUAGES.stream()
                                .map(code -> new Choice(code, Locale.of(code).getDisplayLanguage(language()))))
                .toList();
    }

    private List<Choice> yesNo() {
        return Stream.of("false", "true")
                .map(it -> new Choice(it, words.text("intake.referral.yes-no." + it)))
                .toList();
    }

    private List<Choice> counts() {
        return Stream.of(1, 2, 3, 4)
                .map(it -> new Choice(it.toString(), words.text("intake.referral.count." + it)))
                .toList();
    }

    private static List<String> keeps(ProgrammeDefinition programme) {
        return Arrays.stream(KeptField.values())
                .filter(programme::keeps)
                .map(KeptField::name)
                .toList();
    }

    private static String code(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
