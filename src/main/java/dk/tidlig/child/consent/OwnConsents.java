package dk.tidlig.child.consent;

import dk.tidlig.access.Grant;
import dk.tidlig.child.kin.KinId;
import dk.tidlig.identity.ConsentRule;
import dk.tidlig.identity.ConsentRules;
import dk.tidlig.identity.LocalName;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Consents by the family's own log-in, for the module that has passed the gate for it. Nobody's name is told: units,
/// professions, and whether the reader or another said yes.
@Component
public class OwnConsents {
    private final ConsentRecords records;
    private final ConsentRules rules;
    private final ConsentKeeping keeping;
    private final RecipientNames recipients;
    private final Words words;

    OwnConsents(
            ConsentRecords records,
            ConsentRules rules,
            ConsentKeeping keeping,
            RecipientNames recipients,
            Words words) {
        this.records = records;
        this.rules = rules;
        this.keeping = keeping;
        this.recipients = recipients;
        this.words = words;
    }

    /// @param own whether the reader has said yes to it
    /// @param effective whether it opens anything now
    public record Line(
            ConsentId id, String to, String data, String purpose, LocalDate on, boolean own, boolean effective) {}

    /// What stands, each recipient, kind of data and purpose once.
    ///
    /// @param me null for the young person
    public List<Line> standing(Grant grant, @Nullable KinId me) {
        var shown = new ArrayList<Consent>();
        var all = records.of(grant).stream().filter(Consent::stands).toList();
        for (var one : all) {
            if (shown.stream().noneMatch(one::isLike)) {
                shown.add(one);
            }
        }
        return shown.stream()
                .map(one -> line(
                        one,
                        all.stream().filter(one::isLike).toList(),
                        me,
                        grant.actor().language()))
                .toList();
    }

    private Line line(Consent one, List<Consent> same, @Nullable KinId me, Locale language) {
        var rule = rules.here();
        return new Line(
                one.id(),
                recipients.unnamed(one.to(), language),
                name(rule.map(ConsentRule::data), one.terms().data(), language),
                name(rule.map(ConsentRule::purposes), one.terms().purpose(), language),
                one.on(),
                same.stream().anyMatch(it -> Objects.equals(it.giver(), me)),
                same.stream().anyMatch(Consent::effective));
    }

    private static String name(Optional<Map<String, LocalName>> known, String code, Locale language) {
        return known.map(all -> all.get(code)).map(it -> it.in(language)).orElse(code);
    }

    /// @param to units; nobody by name
    public record Choices(List<Choice> to, List<Choice> data, List<Choice> purposes) {}

    public Choices choices(Grant grant) {
        var language = grant.actor().language();
        var rule = rules.here();
        return new Choices(
                recipients.units(language),
                choices(rule.map(ConsentRule::data), language),
                choices(rule.map(ConsentRule::purposes), language));
    }

    private static List<Choice> choices(Optional<Map<String, LocalName>> known, Locale language) {
        return known.orElse(Map.of()).entrySet().stream()
                .map(it -> new Choice(it.getKey(), it.getValue().in(language)))
                .toList();
    }

    /// The reader says yes, now.
    ///
    /// @param me null for the young person
    public void give(Grant grant, @Nullable KinId me, Recipient to, ConsentTerms terms) {
        keeping.give(grant, new GiveConsent(List.of(to), terms, me, ConsentWay.ONLINE, words.today()));
    }

    /// The reader says no: from this second it opens nothing, whoever said yes to it.
    public void withdraw(Grant grant, @Nullable KinId me, ConsentId id) {
        keeping.withdraw(grant, id, me, ConsentWay.ONLINE);
    }
}
