package dk.tidlig.episode.sharing;

import dk.tidlig.child.consent.Recipient;
import dk.tidlig.child.consent.RecipientNames;
import dk.tidlig.identity.ConsentRule;
import dk.tidlig.identity.ConsentRules;
import dk.tidlig.identity.LocalName;
import dk.tidlig.programme.sharing.SharingLaws;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// To whom, what, on which basis and for what, in words.
@Component
class SharingNames {
    private static final int LONGEST_NAME = 200;

    private final RecipientNames recipients;
    private final ConsentRules rules;
    private final SharingLaws laws;
    private final Words words;

    SharingNames(RecipientNames recipients, ConsentRules rules, SharingLaws laws, Words words) {
        this.recipients = recipients;
        this.rules = rules;
        this.laws = laws;
        this.words = words;
    }

    boolean isSomebody(Receiver to) {
        return switch (to) {
            case Receiver.Inside(var inside) -> recipients.isSomebody(inside);
            case Receiver.Outside(var name) -> !name.isBlank() && name.length() <= LONGEST_NAME;
        };
    }

    String of(Receiver to, Locale language) {
        return switch (to) {
            case Receiver.Inside(var inside) -> recipients.of(inside, language);
            case Receiver.Outside(var name) -> name;
        };
    }

    /// Without anybody's name: a unit, a profession, or that it was somebody outside.
    List<String> unnamed(List<Receiver> to, Locale language) {
        return to.stream().map(one -> unnamed(one, language)).distinct().toList();
    }

    private String unnamed(Receiver to, Locale language) {
        return switch (to) {
            case Receiver.Inside(var inside) -> recipients.unnamed(inside, language);
            case Receiver.Outside(var name) -> words.text("episode.sharing.family.outside");
        };
    }

    List<String> of(List<Receiver> to, Locale language) {
        return to.isEmpty()
                ? List.of(words.text("episode.sharing.authority"))
                : to.stream().map(one -> of(one, language)).toList();
    }

    boolean isPurpose(@Nullable String code) {
        return code != null && known().containsKey(code);
    }

    String purpose(@Nullable String code, Locale language) {
        var name = code == null ? null : known().get(code);
        return name == null ? words.text("episode.sharing.purpose.none") : name.in(language);
    }

    private Map<String, LocalName> known() {
        return rules.here().map(ConsentRule::purposes).orElse(Map.of());
    }

    String data(String code, Locale language) {
        return laws.here().data(code).map(it -> it.name().in(language)).orElseGet(() -> consented(code, language));
    }

    /// A kind of data that the family says yes to and that is opened elsewhere, as a log is.
    private String consented(String code, Locale language) {
        return rules.here()
                .map(rule -> rule.data().get(code))
                .map(name -> name.in(language))
                .orElse(code);
    }

    String basis(String code, Locale language) {
        return laws.here().basis(code).map(it -> it.name().in(language)).orElse(code);
    }

    List<Choice> purposes(Locale language) {
        return known().entrySet().stream()
                .map(it -> new Choice(it.getKey(), it.getValue().in(language)))
                .toList();
    }

    List<Choice> data(Locale language) {
        return laws.here().data().stream()
                .map(it -> new Choice(it.code(), it.name().in(language)))
                .toList();
    }

    List<Choice> recipients(Locale language) {
        return recipients.choices(language).stream()
                .filter(it -> Recipient.of(it.value()).isPresent())
                .toList();
    }
}
