package dk.tidlig.visitation.web;

import dk.tidlig.episode.EpisodeAction;
import dk.tidlig.identity.Colleague;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.intake.AskedRules;
import dk.tidlig.intake.Enquiry;
import dk.tidlig.programme.EligibilityRule;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.shell.Answer;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.RulerScale;
import dk.tidlig.shell.Words;
import dk.tidlig.visitation.Decision;
import dk.tidlig.visitation.DecisionView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// What can be chosen, and what was, in the reader's words.
@Component
class DecisionChoices {
    private final Colleagues colleagues;
    private final Words words;

    DecisionChoices(Colleagues colleagues, Words words) {
        this.colleagues = colleagues;
        this.words = words;
    }

    /// A question that bars.
    record Question(String code, String text) {}

    /// A decision as it is read later.
    record Shown(String kind, String when, List<Answer> lines) {}

    String standing(Enquiry enquiry) {
        return words.text("visitation.standing." + enquiry.standing().name().toLowerCase(Locale.ROOT));
    }

    List<Question> bars(ProgrammeDefinition programme) {
        return programme.bars().stream()
                .map(bar -> new Question(bar.code(), bar.question().in(language())))
                .toList();
    }

    List<String> guides(ProgrammeDefinition programme) {
        return programme.eligibility().stream()
                .filter(rule -> !(rule instanceof EligibilityRule.Bar))
                .map(rule -> rule.question().in(language()))
                .toList();
    }

    List<Choice> kinds() {
        return Arrays.stream(Decision.Kind.values())
                .filter(kind -> kind != Decision.Kind.BARRED)
                .map(kind -> {
                    var key = "visitation.choice." + code(kind.name());
                    return new Choice(kind.name(), words.text(key), words.text(key + ".hint"));
                })
                .toList();
    }

    List<Choice> yesNo() {
        return Arrays.stream(Decision.Answer.values())
                .map(it -> new Choice(it.name(), words.text("visitation.answer." + code(it.name()))))
                .toList();
    }

    /// Those who work with families.
    List<Choice> people() {
        return colleagues.whoMay(EpisodeAction.RECORD_CONTACT.code()).stream()
                .map((Colleague one) -> new Choice(one.id().toString(), one.line(language())))
                .toList();
    }

    Optional<RulerScale> ruler(ProgrammeDefinition programme) {
        return AskedRules.scale(programme)
                .map(scale -> new RulerScale(
                        scale.range().min(),
                        scale.range().max(),
                        scale.range().step(),
                        scale.ends().min().in(language()),
                        scale.ends().max().in(language()),
                        words.text("visitation.form.place.unknown")));
    }

    List<Shown> decided(List<DecisionView> decisions, ProgrammeDefinition programme) {
        var people =
                colleagues.of(decisions.stream().map(it -> it.decided().by()).toList());
        return decisions.stream()
                .map(it -> {
                    var who = people.get(it.decided().by());
                    return new Shown(
                            words.text("visitation.kind." + code(it.kind().name())),
                            words.text(
                                    "visitation.decided.by",
                                    words.moment(it.decided().at()),
                                    who == null ? "" : who.line(language())),
                            lines(it, programme));
                })
                .toList();
    }

    private List<Answer> lines(DecisionView it, ProgrammeDefinition programme) {
        var lines = new ArrayList<Answer>();
        it.answers()
                .forEach((rule, answer) -> add(
                        lines,
                        programme.bars().stream()
                                .filter(bar -> bar.code().equals(rule))
                                .map(bar -> bar.question().in(language()))
                                .findFirst()
                                .orElse(rule),
                        words.text("visitation.answer." + code(answer.name()))));
        add(lines, words.text("visitation.form.place"), it.place() == null ? null : words.plain(it.place()));
        add(lines, words.text("visitation.form.situation"), it.situation());
        add(lines, words.text("visitation.form.reason"), it.reason());
        add(lines, words.text("visitation.form.words"), it.words());
        return lines;
    }

    /// What somebody wrote whose decision came second.
    List<Answer> typed(DecisionForm form) {
        var lines = new ArrayList<Answer>();
        add(lines, words.text("visitation.form.situation"), form.situation());
        add(lines, words.text("visitation.form.reason"), form.reason());
        add(lines, words.text("visitation.form.words"), form.words());
        return lines;
    }

    private static void add(List<Answer> lines, String question, @Nullable String answer) {
        if (answer != null && !answer.isBlank()) {
            lines.add(new Answer(question, answer, null));
        }
    }

    private static String code(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
