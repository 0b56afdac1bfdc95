package dk.tidlig.advice;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.identity.Employments;
import dk.tidlig.identity.LocalName;
import dk.tidlig.identity.Registers;
import dk.tidlig.shell.Choice;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Puts the pages of consultations together.
@Component
class AdvicePages {
    private final AdviceRules rules;
    private final Registers registers;
    private final Employments employments;
    private final Colleagues colleagues;
    private final AdviceWords words;

    AdvicePages(
            AdviceRules rules, Registers registers, Employments employments, Colleagues colleagues, AdviceWords words) {
        this.rules = rules;
        this.registers = registers;
        this.employments = employments;
        this.colleagues = colleagues;
        this.words = words;
    }

    AdviceChoices choices(Actor actor) {
        var language = actor.language();
        var rule = rules.here();
        return new AdviceChoices(
                choices(rule.themes(), language),
                registers.all(Registers.Kind.UNIT).stream()
                        .filter(unit -> !unit.ended())
                        .map(unit -> new Choice(unit.code(), unit.name().in(language)))
                        .toList(),
                choices(rule.ages(), language),
                employments.unitToday(actor.id()).orElse(""),
                words.within(rule),
                words.source(rule, language));
    }

    AdviceList list(Actor actor, List<Consultation> own, List<Consultation> waiting, List<Consultation> answered) {
        return new AdviceList(
                rows(actor, waiting),
                rows(actor, own),
                rows(actor, answered),
                actor.may(AdviceAction.ASK.code()),
                actor.may(AdviceAction.ANSWER.code()),
                actor.may(AdviceAction.READ_FIGURES.code()));
    }

    AdvicePage page(Actor actor, Consultation it, List<Turn> turns) {
        boolean mine = it.isAskedBy(actor.id());
        boolean more = !it.ended() && it.turns() < rules.here().turns();
        return new AdvicePage(
                it.id().toString(),
                words.title(it, actor.language()),
                words.detail(it, actor.language()),
                words.standing(it),
                words.clock(it, actor.language()),
                turns.stream().map(turn -> said(actor, it, turn)).toList(),
                it.turns(),
                more && mine,
                more && !mine && actor.may(AdviceAction.ANSWER.code()),
                mine,
                it.ended(),
                words.enquired(it),
                words.kept(turns, rules.here()));
    }

    private List<AdviceList.Row> rows(Actor actor, List<Consultation> all) {
        return all.stream()
                .map(it -> new AdviceList.Row(
                        "/advice/" + it.id(),
                        words.title(it, actor.language()),
                        words.detail(it, actor.language()),
                        words.standing(it),
                        words.clock(it, actor.language())))
                .toList();
    }

    /// Whoever asks is named when they said so; whoever answers always is.
    private AdvicePage.Said said(Actor actor, Consultation it, Turn turn) {
        boolean named = turn.answer() || it.named() || it.isAskedBy(actor.id());
        var who = colleagues
                .find(turn.said().by())
                .map(one -> named
                        ? one.line(actor.language())
                        : one.professionName().in(actor.language()))
                .orElseGet(words::somebody);
        return new AdvicePage.Said(turn.answer(), who, words.moment(turn), turn.words());
    }

    private static List<Choice> choices(Map<String, LocalName> names, Locale language) {
        return names.entrySet().stream()
                .map(it -> new Choice(it.getKey(), it.getValue().in(language)))
                .toList();
    }
}
