package dk.tidlig.child.consent;

import dk.tidlig.access.Grant;
import dk.tidlig.child.kin.KinView;
import dk.tidlig.identity.ConsentRule;
import dk.tidlig.identity.ConsentRules;
import dk.tidlig.identity.LocalName;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Puts the pages about consent together.
@Component
class ConsentPages {
    private final ConsentRepository consents;
    private final ConsentRules rules;
    private final ConsentNames names;
    private final Giver giver;
    private final Words words;

    ConsentPages(ConsentRepository consents, ConsentRules rules, ConsentNames names, Giver giver, Words words) {
        this.consents = consents;
        this.rules = rules;
        this.names = names;
        this.giver = giver;
        this.words = words;
    }

    LocalDate today() {
        return words.today();
    }

    ConsentPage page(Grant grant) {
        var rule = rules.here();
        var all = consents.of(
                grant,
                rule.filter(it -> it.holders() == ConsentRule.Holders.ANY).isPresent());
        var shown = new ArrayList<Consent>();
        for (var consent : all) {
            if (consent.stands() && shown.stream().noneMatch(consent::isLike)) {
                shown.add(consent);
            }
        }
        return new ConsentPage(
                shown.stream().map(it -> standing(grant, rule, it, all)).toList(),
                all.stream()
                        .filter(it -> !it.stands())
                        .map(it -> past(grant, rule, it))
                        .toList(),
                !giver.holders(grant).isEmpty(),
                rule.map(it -> it.source().in(grant.actor().language())).orElse(null));
    }

    private ConsentPage.Standing standing(Grant grant, Optional<ConsentRule> rule, Consent one, List<Consent> all) {
        var same = all.stream().filter(it -> it.stands() && it.isLike(one)).toList();
        boolean effective = same.stream().anyMatch(Consent::effective);
        var oldest = same.stream().map(Consent::on).min(LocalDate::compareTo).orElse(one.on());
        return new ConsentPage.Standing(
                one.id(),
                names.of(one.to(), grant.actor().language()),
                subject(grant, rule.map(ConsentRule::data), one.terms().data()),
                subject(grant, rule.map(ConsentRule::purposes), one.terms().purpose()),
                same.stream().map(it -> said(grant, it)).toList(),
                effective,
                effective ? List.of() : missing(grant, same),
                rule.filter(it -> !oldest.plusMonths(it.remindAfterMonths()).isAfter(today()))
                        .isPresent());
    }

    private List<String> missing(Grant grant, List<Consent> same) {
        return giver.holders(grant).stream()
                .filter(holder -> same.stream().noneMatch(it -> holder.id().equals(it.giver())))
                .map(names::of)
                .toList();
    }

    private ConsentPage.Past past(Grant grant, Optional<ConsentRule> rule, Consent it) {
        var withdrawn = it.withdrawn();
        Instant over = withdrawn == null
                ? Optional.ofNullable(it.replaced()).orElse(it.noted().at())
                : withdrawn.noted().at();
        return new ConsentPage.Past(
                names.of(it.to(), grant.actor().language()),
                subject(grant, rule.map(ConsentRule::data), it.terms().data()),
                subject(grant, rule.map(ConsentRule::purposes), it.terms().purpose()),
                said(grant, it),
                over,
                withdrawn == null
                        ? null
                        : new ConsentPage.Said(names.of(grant, withdrawn.by()), withdrawn.way(), words.dayOf(over)));
    }

    private ConsentPage.Said said(Grant grant, Consent it) {
        return new ConsentPage.Said(names.of(grant, it.giver()), it.way(), it.on());
    }

    private static String subject(Grant grant, Optional<Map<String, LocalName>> known, String code) {
        return known.map(all -> all.get(code))
                .map(name -> name.in(grant.actor().language()))
                .orElse(code);
    }

    ConsentChoices choices(Grant grant) {
        var rule = rules.here();
        var language = grant.actor().language();
        return new ConsentChoices(
                names.recipients(language),
                subjects(rule.map(ConsentRule::data).orElse(Map.of()), grant),
                subjects(rule.map(ConsentRule::purposes).orElse(Map.of()), grant),
                givers(grant, rule));
    }

    private List<Choice> givers(Grant grant, Optional<ConsentRule> rule) {
        var givers = new ArrayList<Choice>();
        for (KinView holder : giver.holders(grant)) {
            givers.add(new Choice(holder.id().toString(), names.of(holder)));
        }
        if (rule.filter(it -> giver.isOldEnough(grant, it, today())).isPresent()) {
            givers.add(new Choice(ConsentChoices.SELF, words.text("child.consent.self")));
        }
        return givers;
    }

    private static List<Choice> subjects(Map<String, LocalName> known, Grant grant) {
        return known.entrySet().stream()
                .map(it ->
                        new Choice(it.getKey(), it.getValue().in(grant.actor().language())))
                .toList();
    }
}
