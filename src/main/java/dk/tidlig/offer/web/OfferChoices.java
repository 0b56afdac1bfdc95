package dk.tidlig.offer.web;

import dk.tidlig.identity.Colleague;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.offer.Audience;
import dk.tidlig.offer.Partner;
import dk.tidlig.programme.Codes;
import dk.tidlig.programme.Programmes;
import dk.tidlig.programme.Source;
import dk.tidlig.programme.Theme;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// What can be chosen about an offer, and what the codes are called.
@Component
class OfferChoices {
    private static final int OLDEST = 17;
    /// An offer is given in sessions, which this module knows nothing of: the deed by the name that roles give it.
    private static final String GIVING = "session.hold";

    private final Programmes programmes;
    private final Colleagues colleagues;
    private final Words words;

    OfferChoices(Programmes programmes, Colleagues colleagues, Words words) {
        this.programmes = programmes;
        this.colleagues = colleagues;
        this.words = words;
    }

    Map<String, Object> search(Locale language) {
        var themes = new ArrayList<>(List.of(new Choice("", words.text("offer.search.any-theme"))));
        themes().forEach((code, theme) ->
                themes.add(new Choice(code, theme.wording().in(language))));
        var ages = new ArrayList<>(List.of(
                new Choice("", words.text("offer.search.any-age")),
                new Choice("unborn", words.text("offer.search.unborn"))));
        for (int age = 0; age <= OLDEST; age++) {
            ages.add(new Choice(String.valueOf(age), words.text("offer.search.years", age)));
        }
        return Map.of("themes", themes, "ages", ages);
    }

    /// @param stored as the offer stands: its professions and themes are among the choices, whatever is sent in
    Map<String, Object> form(Locale language, OfferForm stored) {
        return Map.of(
                "kinds", constants("offer.partner.", Partner.Kind.values()),
                "audiences", constants("offer.audience.", Audience.values()),
                "standings", standings(),
                "themes", themeChoices(language, stored.target().themes()),
                "professions", professionChoices(language, stored.professions()));
    }

    /// Refuses a profession or a theme that the form did not offer.
    void check(OfferForm sent, OfferForm stored, OfferReading reading) {
        var language = LocaleContextHolder.getLocale();
        reading.among("professions", sent.professions(), professionChoices(language, stored.professions()));
        reading.among(
                "target.themes",
                sent.target().themes(),
                themeChoices(language, stored.target().themes()));
    }

    /// Themes in use, and those the offer has though no programme asks for them any more.
    private List<Choice> themeChoices(Locale language, Collection<String> chosen) {
        var known = themes();
        return Stream.concat(
                        known.values().stream()
                                .map(it -> new Choice(it.code(), it.wording().in(language))),
                        chosen.stream().filter(code -> !known.containsKey(code)).map(code -> new Choice(code, code)))
                .toList();
    }

    List<Choice> colleagueChoices(Locale language) {
        return Stream.concat(
                        Stream.of(new Choice("", words.text("offer.certificate.choose"))),
                        colleagues.whoMay(GIVING).stream()
                                .map(one -> new Choice(one.id().toString(), one.line(language))))
                .toList();
    }

    private List<Choice> standings() {
        var all = new ArrayList<>(List.of(new Choice("", words.text("offer.form.source.choose"))));
        all.addAll(constants("offer.standing-of-source.", Source.Standing.values()));
        return all;
    }

    /// The professions of those who work with families.
    private List<Choice> professionChoices(Locale language, Collection<String> chosen) {
        var codes = new TreeSet<>(chosen);
        colleagues.whoMay(GIVING).stream().map(Colleague::profession).forEach(codes::add);
        return codes.stream()
                .map(code -> new Choice(code, profession(code, language)))
                .toList();
    }

    String professions(List<String> codes, Locale language) {
        return codes.isEmpty()
                ? words.text("offer.givers.any")
                : String.join(
                        ", ",
                        codes.stream().map(code -> profession(code, language)).toList());
    }

    private String profession(String code, Locale language) {
        return colleagues.profession(code).in(language);
    }

    String themes(List<String> codes, Locale language) {
        var known = themes();
        return codes.isEmpty()
                ? words.text("offer.themes.any")
                : String.join(
                        ", ",
                        codes.stream()
                                .map(code -> known.containsKey(code)
                                        ? known.get(code).wording().in(language)
                                        : code)
                                .toList());
    }

    String languages(List<String> codes, Locale language) {
        return String.join(
                ", ",
                codes.stream()
                        .map(code -> Locale.of(code).getDisplayLanguage(language))
                        .toList());
    }

    /// The themes of all programmes in use, by code.
    private Map<String, Theme> themes() {
        var all = new LinkedHashMap<String, Theme>();
        programmes
                .list()
                .forEach(version -> version.definition()
                        .themesOfferedOn(words.today())
                        .forEach(theme -> all.putIfAbsent(theme.code(), theme)));
        return all;
    }

    private List<Choice> constants(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(one -> new Choice(one.name(), words.text(prefix + Codes.of(one))))
                .toList();
    }
}
