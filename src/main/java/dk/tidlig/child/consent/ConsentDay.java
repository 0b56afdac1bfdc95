package dk.tidlig.child.consent;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.ConsentRules;
import dk.tidlig.shell.ChildName;
import dk.tidlig.shell.ChildNaming;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.DaySource;
import dk.tidlig.shell.Words;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Consents that it is time to talk about again, on the day of those around the child. They hold all the same.
@Component
@Transactional
class ConsentDay implements DaySource {
    private final Gate gate;
    private final ConsentRepository consents;
    private final ConsentRules rules;
    private final ChildNaming naming;
    private final Words words;

    ConsentDay(Gate gate, ConsentRepository consents, ConsentRules rules, ChildNaming naming, Words words) {
        this.gate = gate;
        this.consents = consents;
        this.rules = rules;
        this.naming = naming;
        this.words = words;
    }

    @Override
    public List<DayItem> waiting(Actor actor) {
        var rule = rules.here();
        if (actor.trusted() || !actor.may(ConsentAction.LIST_CONSENTS.code()) || rule.isEmpty()) {
            return List.of();
        }
        var scope = gate.scope(actor, ConsentAction.LIST_CONSENTS, "consents");
        var day = words.today().minusMonths(rule.get().remindAfterMonths());
        var old = consents.olderThan(scope, day);
        var names = naming.names(
                scope, old.stream().map(ConsentRepository.Old::child).toList());
        return old.stream()
                .map(it -> item(it, Optional.ofNullable(names.get(it.child()))))
                .toList();
    }

    private DayItem item(ConsentRepository.Old it, Optional<ChildName> name) {
        var url = "/children/" + it.child() + "/consents";
        return new DayItem(
                null,
                60L * 24 * 7,
                name.map(ChildName::line).orElseGet(() -> words.text("child.consent.title")),
                url,
                words.text("child.consent.day", words.date(it.oldest())),
                words.text("child.consent.day.see"),
                url);
    }
}
