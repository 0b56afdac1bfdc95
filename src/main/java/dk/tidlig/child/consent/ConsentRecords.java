package dk.tidlig.child.consent;

import dk.tidlig.access.Grant;
import dk.tidlig.identity.ConsentRule;
import dk.tidlig.identity.ConsentRules;
import dk.tidlig.identity.Employments;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Consents for a module whose access hangs on them, or that has passed the gate for the child already.
@Component
public class ConsentRecords {
    private final ConsentRepository consents;
    private final ConsentRules rules;
    private final Employments employments;
    private final ConsentNames names;

    ConsentRecords(ConsentRepository consents, ConsentRules rules, Employments employments, ConsentNames names) {
        this.consents = consents;
        this.rules = rules;
        this.employments = employments;
        this.names = names;
    }

    /// Whether the family's consent lets this user, or everybody of the user's unit, see such data for that purpose
    /// now.
    public boolean opens(ChildId child, UserId user, ConsentTerms terms) {
        return consents.opens(child, user, employments.unitToday(user).orElse(null), terms, anyIsEnough());
    }

    /// Whether the family's consent to just this recipient stands now.
    public boolean stands(ChildId child, Recipient to, ConsentTerms terms) {
        return switch (to) {
            case Recipient.Person(var user) -> opens(child, user, terms);
            case Recipient.Unit(var code) -> consents.opens(child, null, code, terms, anyIsEnough());
        };
    }

    /// Whether a consent that lets the user see such data now has done so ever since: what was passed on by it then is
    /// covered by it still. A unit's consent reaches those alone who work there.
    public boolean hasOpenedSince(Grant grant, UserId user, ConsentTerms terms, Instant since) {
        var unit = employments.unitToday(user).orElse(null);
        return of(grant).stream()
                .filter(it -> it.terms().equals(terms) && reaches(it.to(), user, unit))
                .collect(Collectors.groupingBy(Consent::to))
                .values()
                .stream()
                .anyMatch(it -> Unbroken.isSince(it, since, anyIsEnough()));
    }

    private static boolean reaches(Recipient to, UserId user, @Nullable String unit) {
        return switch (to) {
            case Recipient.Person(var one) -> one.equals(user);
            case Recipient.Unit(var code) -> code.equals(unit);
        };
    }

    /// All that were ever given, the newest first.
    public List<Consent> of(Grant grant) {
        return consents.of(grant, anyIsEnough());
    }

    /// That consents were given and withdrawn: to whom, and nothing more. What both parents said at once stands once.
    public List<Told> told(Grant grant) {
        var language = grant.actor().language();
        return of(grant).stream()
                .flatMap(it -> {
                    var to = names.of(it.to(), language);
                    var given = new Told(it.noted(), to, false);
                    return it.withdrawn() == null
                            ? Stream.of(given)
                            : Stream.of(given, new Told(it.withdrawn().noted(), to, true));
                })
                .distinct()
                .toList();
    }

    /// @param stamp when it was written down, and by whom
    public record Told(Stamp stamp, String to, boolean withdrawn) {}

    /// For the family's own extract.
    public List<Map<String, String>> export(Grant grant) {
        return of(grant).stream().map(it -> export(grant, it)).toList();
    }

    private Map<String, String> export(Grant grant, Consent it) {
        var of = new LinkedHashMap<String, String>();
        of.put("to", names.of(it.to(), grant.actor().language()));
        of.put("data", it.terms().data());
        of.put("purpose", it.terms().purpose());
        of.put("given", it.on().toString());
        of.put("by", names.of(grant, it.giver()));
        of.put("way", it.way().name());
        var withdrawn = it.withdrawn();
        if (withdrawn != null) {
            of.put("withdrawn", withdrawn.noted().at().toString());
            of.put("withdrawnBy", names.of(grant, withdrawn.by()));
        }
        return of;
    }

    private boolean anyIsEnough() {
        return rules.here()
                .filter(it -> it.holders() == ConsentRule.Holders.ANY)
                .isPresent();
    }
}
