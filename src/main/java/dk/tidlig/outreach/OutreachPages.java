package dk.tidlig.outreach;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.identity.LocalName;
import dk.tidlig.shell.Chip;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Words;
import dk.tidlig.shell.cells.CountSource;
import dk.tidlig.shell.cells.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Puts the pages of places together.
@Component
class OutreachPages {
    private final OutreachRules rules;
    private final Colleagues colleagues;
    private final List<CountSource> counts;
    private final Words words;

    OutreachPages(OutreachRules rules, Colleagues colleagues, List<CountSource> counts, Words words) {
        this.rules = rules;
        this.colleagues = colleagues;
        this.counts = counts;
        this.words = words;
    }

    OutreachRule rule() {
        return rules.here();
    }

    OutreachList list(Actor actor, List<Place> all, String kind, boolean untold) {
        var standing = all.stream().filter(it -> !it.ended()).toList();
        var shown = all.stream()
                .filter(it -> kind.isEmpty() || it.kind().equals(kind))
                .filter(it -> !untold || due(it))
                .map(it -> row(it, actor.language()))
                .toList();
        return new OutreachList(
                shown,
                List.of(chip("outreach.all", kind, false, !untold), chip("outreach.untold", kind, true, untold)),
                kinds(standing, kind, untold, actor.language()),
                standing.size(),
                standing.stream().filter(this::due).count(),
                words.text("outreach.rule", rule().againDays()),
                actor.may(OutreachAction.KEEP.code()),
                beside(actor));
    }

    private List<Counted> beside(Actor actor) {
        return counts.stream()
                .filter(it -> it.area() == CountSource.Area.SOURCES)
                .map(it -> it.of(actor))
                .flatMap(Optional::stream)
                .toList();
    }

    PlacePage page(Actor actor, Place it, List<Telling> tellings) {
        return new PlacePage(
                it.id().toString(),
                it.name(),
                called(rule().kinds(), it.kind(), actor.language()),
                it.contact(),
                last(it),
                due(it),
                it.ended(),
                tellings.stream().map(told -> told(told, actor.language())).toList(),
                choices(actor),
                actor.may(OutreachAction.KEEP.code()));
    }

    PlaceChoices choices(Actor actor) {
        var language = actor.language();
        var rule = rule();
        var people = new ArrayList<Choice>();
        people.add(new Choice(actor.id().toString(), words.text("outreach.me")));
        colleagues.here().stream()
                .filter(one -> !one.id().equals(actor.id()))
                .forEach(one -> people.add(new Choice(one.id().toString(), one.line(language))));
        return new PlaceChoices(
                choices(rule.kinds(), language),
                choices(rule.ways(), language),
                people,
                rule.source().in(language) + " (" + words.text("programme.standing." + rule.standing()) + ")");
    }

    private OutreachList.Row row(Place it, Locale language) {
        return new OutreachList.Row(
                "/outreach/" + it.id(), it.name(), called(rule().kinds(), it.kind(), language), last(it), due(it));
    }

    private boolean due(Place it) {
        return !it.ended() && it.notToldSince(words.today().minusDays(rule().againDays()));
    }

    private String last(Place it) {
        if (it.ended()) {
            return words.text("outreach.ended");
        }
        return it.toldOn() == null
                ? words.text("outreach.never")
                : words.text("outreach.last", words.date(it.toldOn()));
    }

    private PlacePage.Told told(Telling it, Locale language) {
        return new PlacePage.Told(
                words.date(it.on()) + " · " + called(rule().ways(), it.way(), language),
                colleagues
                        .find(it.by())
                        .map(one -> one.line(language))
                        .orElseGet(() -> words.text("outreach.somebody")),
                it.words());
    }

    /// Kinds of which there are places, and how many.
    private List<Chip> kinds(List<Place> standing, String kind, boolean untold, Locale language) {
        var chips = new ArrayList<Chip>();
        chips.add(new Chip(words.text("outreach.every-kind"), url("", untold), kind.isEmpty()));
        rule().kinds().forEach((code, name) -> {
            long there = standing.stream().filter(it -> it.kind().equals(code)).count();
            if (there > 0 || code.equals(kind)) {
                chips.add(new Chip(name.in(language), url(code, untold), code.equals(kind), there));
            }
        });
        return chips;
    }

    private Chip chip(String key, String kind, boolean untold, boolean current) {
        return new Chip(words.text(key), url(kind, untold), current);
    }

    private static String url(String kind, boolean untold) {
        return "/outreach?kind=" + kind + (untold ? "&untold=true" : "");
    }

    private static List<Choice> choices(Map<String, LocalName> names, Locale language) {
        return names.entrySet().stream()
                .map(it -> new Choice(it.getKey(), it.getValue().in(language)))
                .toList();
    }

    private static String called(Map<String, LocalName> names, String code, Locale language) {
        var name = names.get(code);
        return name == null ? code : name.in(language);
    }
}
