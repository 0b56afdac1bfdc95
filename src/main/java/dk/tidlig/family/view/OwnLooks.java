package dk.tidlig.family.view;

import dk.tidlig.access.Grant;
import dk.tidlig.audit.AuditEntry;
import dk.tidlig.audit.SeenLine;
import dk.tidlig.audit.TrailReader;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Actors;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.identity.LocalName;
import dk.tidlig.identity.family.FamilyRule;
import dk.tidlig.identity.family.FamilyRules;
import dk.tidlig.shell.Words;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Who looked at what is kept on a child, and why, as the family is told: by profession, of each day one line for a
/// purpose. What somebody else enquired or notified leaves no line, and the other parent's looks are the other
/// parent's.
@Component
class OwnLooks {
    /// Whoever did one of these may have told something that the reader is not to learn of.
    private static final Set<String> UNTOLD = Set.of("intake", "safeguarding");

    /// Of the day of one of these nothing else that its doer looked at is told: the look would tell of the deed.
    private static final Set<String> TELLING =
            Set.of("safeguarding.read", "safeguarding.handle", "safeguarding.notify");

    private static final Set<String> NOBODY = Set.of("system", "operator");
    private static final Set<String> OF_THE_HOUSE = Set.of("operate", "emergency", Actor.PURPOSE_OWN);
    private static final int MOST = 1_000;

    private final TrailReader trail;
    private final FamilyRules rules;
    private final Named named;
    private final Words words;

    OwnLooks(TrailReader trail, FamilyRules rules, Named named, Words words) {
        this.trail = trail;
        this.rules = rules;
        this.named = named;
        this.words = words;
    }

    /// What professions and purposes are called.
    @Component
    record Named(Colleagues colleagues, Actors actors) {}

    List<Look> of(Grant grant) {
        var rule = rules.here();
        var untold = rule.map(FamilyRule::untoldPurposes).orElse(Set.of());
        boolean names = rule.filter(FamilyRule::staffNames).isPresent();
        var purposes = named.actors().purposes();
        var merged = new LinkedHashMap<String, Look>();
        for (var line : trail.seenBut(UNTOLD, TELLING, grant.child(), words.zone(), MOST)) {
            if (isTold(line, grant.actor())) {
                var look = new Look(
                        line.day(),
                        who(line, grant.actor(), names),
                        purpose(line.purpose(), untold, purposes, grant.actor().language()),
                        line.times());
                merged.merge(look.day() + "|" + look.who() + "|" + look.purpose(), look, Look::and);
            }
        }
        return List.copyOf(merged.values());
    }

    /// @param who a profession, unless the municipality tells names
    record Look(LocalDate day, String who, String purpose, long times) {
        Look and(Look other) {
            return new Look(day, who, purpose, times + other.times);
        }
    }

    private static boolean isTold(SeenLine line, Actor reader) {
        return switch (line.profession()) {
            case "public" -> false;
            case "family" -> line.actor().equals(reader.id());
            default -> line.outcome() != AuditEntry.Outcome.DENIED;
        };
    }

    private String who(SeenLine line, Actor reader, boolean names) {
        if (line.actor().equals(reader.id())) {
            return words.text("family.looks.you");
        }
        if (NOBODY.contains(line.profession())) {
            return words.text("family.looks.by." + line.profession());
        }
        var profession = named.colleagues().profession(line.profession()).in(reader.language());
        return names
                ? named.colleagues()
                        .find(line.actor())
                        .map(it -> it.name() + ", " + profession)
                        .orElse(profession)
                : profession;
    }

    private String purpose(String code, Set<String> untold, Map<String, LocalName> purposes, Locale language) {
        if (OF_THE_HOUSE.contains(code)) {
            return words.text("family.looks.for." + code);
        }
        var name = purposes.get(code);
        return name == null || untold.contains(code) ? words.text("family.looks.for.work") : name.in(language);
    }
}
