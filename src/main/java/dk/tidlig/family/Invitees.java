package dk.tidlig.family;

import dk.tidlig.access.Grant;
import dk.tidlig.child.ChildRecords;
import dk.tidlig.child.kin.Custody;
import dk.tidlig.child.kin.KinId;
import dk.tidlig.child.kin.KinView;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.identity.family.FamilyRule;
import dk.tidlig.identity.family.FamilyRules;
import dk.tidlig.kernel.Refused;
import dk.tidlig.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who can have a log-in to a child's record: those with custody, and the young person from the age that the
/// municipality sets.
@Component
class Invitees {
    private final ChildRecords children;
    private final Custody custody;
    private final FamilyRules rules;
    private final Words words;
    private final List<ChildSection> sections;

    Invitees(ChildRecords children, Custody custody, FamilyRules rules, Words words, List<ChildSection> sections) {
        this.children = children;
        this.custody = custody;
        this.rules = rules;
        this.words = words;
        this.sections = List.copyOf(sections);
    }

    FamilyRule rule() {
        return rules.here().orElseThrow(() -> new Refused(FamilyRefusal.NOT_SET_UP));
    }

    KinView adult(Grant grant, KinId kin) {
        return children.family(grant).kin().stream()
                .filter(it -> it.id().equals(kin) && it.custody())
                .findFirst()
                .orElseThrow(() -> new Refused(FamilyRefusal.WITHOUT_CUSTODY));
    }

    void requireAge(Grant grant, FamilyRule rule) {
        if (!custody.isOldEnough(grant.child(), rule.ownFromAge(), words.today())) {
            throw new Refused(FamilyRefusal.TOO_YOUNG, rule.ownFromAge());
        }
    }

    LogInPage page(Grant grant, List<LogIn> all) {
        var rule = rules.here();
        var people = new ArrayList<LogInPage.Person>();
        children.family(grant).kin().stream()
                .filter(KinView::custody)
                .forEach(it -> people.add(person(it.id(), name(it), all)));
        if (rule.filter(it -> custody.isOldEnough(grant.child(), it.ownFromAge(), words.today()))
                .isPresent()) {
            people.add(person(null, words.text("family.young"), all));
        }
        return new LogInPage(
                people,
                sections.stream()
                        .flatMap(section -> section.cautions(grant).stream())
                        .distinct()
                        .toList(),
                rule.map(FamilyRule::invitationDays).orElse(0),
                rule.map(it -> it.source().in(grant.actor().language())).orElse(null));
    }

    private static LogInPage.Person person(@Nullable KinId kin, String name, List<LogIn> all) {
        var standing = all.stream()
                .filter(it -> it.stands() && Objects.equals(it.kin(), kin))
                .findFirst()
                .orElse(null);
        return new LogInPage.Person(kin == null ? LogInPage.SELF : kin.toString(), name, standing);
    }

    private String name(KinView it) {
        var relation = words.text("child.relation." + it.relation().code());
        return it.name()
                .map(name -> name + " (" + relation.toLowerCase(Locale.ROOT) + ")")
                .orElse(relation);
    }
}
