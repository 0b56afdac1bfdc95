package dk.tidlig.offer.need.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.offer.Catalogue;
import dk.tidlig.offer.OfferAction;
import dk.tidlig.offer.OfferQuery;
import dk.tidlig.offer.need.AgeBand;
import dk.tidlig.offer.need.Need;
import dk.tidlig.offer.need.NeedThemes;
import dk.tidlig.programme.Codes;
import dk.tidlig.programme.Theme;
import dk.tidlig.shell.Chip;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says of needs what the pages show.
@Component
class NeedWords {
    /// @param age and the day it was noted
    /// @param offer the address of what met it, or null
    record Row(
            String id,
            String url,
            String theme,
            String about,
            String missing,
            @Nullable String offer,
            boolean keeps) {}

    /// @param name of the theme, with how many
    record Group(String name, List<Row> rows) {}

    record Page(List<Chip> chips, List<Group> groups, boolean notes) {}

    private final NeedThemes themes;
    private final Catalogue catalogue;
    private final Words words;

    NeedWords(NeedThemes themes, Catalogue catalogue, Words words) {
        this.themes = themes;
        this.catalogue = catalogue;
        this.words = words;
    }

    /// By theme, the one that most is missing on first.
    Page list(Actor actor, List<Need> all, boolean met) {
        var offered = themes.offered();
        var groups = all.stream()
                .collect(Collectors.groupingBy(Need::theme, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(it -> -it.getValue().size()))
                .map(it -> new Group(
                        words.text(
                                "offer.need.group",
                                called(offered, it.getKey(), actor.language()),
                                it.getValue().size()),
                        it.getValue().stream()
                                .map(one -> page(actor, one, offered))
                                .toList()))
                .toList();
        return new Page(
                List.of(
                        new Chip(words.text("offer.need.open"), "/offers/needs", !met),
                        new Chip(words.text("offer.need.met"), "/offers/needs?met=true", met)),
                groups,
                actor.may(OfferAction.NOTE_NEED.code()));
    }

    Row page(Actor actor, Need it) {
        return page(actor, it, themes.offered());
    }

    private Row page(Actor actor, Need it, Map<String, Theme> offered) {
        return new Row(
                it.id().toString(),
                "/offers/needs/" + it.id(),
                called(offered, it.theme(), actor.language()),
                words.text("offer.need.about", age(it.age()), words.date(it.notedOn())),
                it.missing(),
                it.offer() == null ? null : "/offers/" + it.offer(),
                actor.may(OfferAction.NOTE_NEED.code()));
    }

    List<Choice> themes(Map<String, Theme> themes, Locale language) {
        return themes.values().stream()
                .map(it -> new Choice(it.code(), it.wording().in(language)))
                .toList();
    }

    List<Choice> ages() {
        return Arrays.stream(AgeBand.values())
                .map(it -> new Choice(it.name(), age(it)))
                .toList();
    }

    /// Offers that are open now.
    List<Choice> open(Actor actor) {
        var found = catalogue.search(actor, OfferQuery.ALL).stream()
                .map(row -> new Choice(
                        row.offer().id().toString(),
                        row.offer().content().name().in(actor.language())));
        return Stream.concat(Stream.of(new Choice("", words.text("offer.need.choose"))), found)
                .toList();
    }

    private String age(AgeBand band) {
        return words.text("offer.need.age." + Codes.of(band));
    }

    private static String called(Map<String, Theme> themes, String code, Locale language) {
        var theme = themes.get(code);
        return theme == null ? code : theme.wording().in(language);
    }
}
