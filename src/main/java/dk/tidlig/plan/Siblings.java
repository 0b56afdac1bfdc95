package dk.tidlig.plan;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.child.ChildRecords;
import dk.tidlig.episode.CourseRecords;
import dk.tidlig.episode.EpisodeView;
import dk.tidlig.identity.Language;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.programme.PlanRules;
import dk.tidlig.programme.ProgrammeVersionId;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.Words;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The other children of a plan. Whoever reads or writes a plan through one child is let to the others by the gate, one
/// by one and written down; of those they may not know, the plan says nothing to them.
@Component
class Siblings {
    private final Gate gate;
    private final ChildRecords children;
    private final CourseRecords courses;
    private final Programmes programmes;
    private final Words words;

    Siblings(Gate gate, ChildRecords children, CourseRecords courses, Programmes programmes, Words words) {
        this.gate = gate;
        this.children = children;
        this.courses = courses;
        this.programmes = programmes;
        this.words = words;
    }

    /// The language that the family needs an interpreter in; null when nothing says so.
    @Nullable
    String interpreter(Grant grant) {
        return children.interpreter(grant)
                .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(Language.DANISH))
                .orElse(null);
    }

    /// The grant's own child and those of the others that the actor may do the same with.
    Map<ChildId, Grant> reachable(Grant grant, PlanAction action, Collection<ChildId> wanted) {
        var grants = new LinkedHashMap<ChildId, Grant>();
        grants.put(grant.child(), grant);
        wanted.stream()
                .filter(child -> !child.equals(grant.child()))
                .distinct()
                .filter(child -> gate.wouldAllow(grant.actor(), action, child))
                .forEach(child -> grants.put(child, gate.require(grant.actor(), action, child)));
        return grants;
    }

    /// How each is spoken of; those that are out of reach are not named.
    Map<ChildId, String> names(Map<ChildId, Grant> reachable, Collection<ChildId> wanted) {
        var names = new LinkedHashMap<ChildId, String>();
        reachable.forEach((child, grant) ->
                names.put(child, children.name(children.child(grant)).line()));
        wanted.forEach(child -> names.putIfAbsent(child, words.text("plan.other-child")));
        return names;
    }

    /// Sisters and brothers by a mother or father they share, or of one pregnancy.
    List<ChildId> of(Grant grant) {
        return children.siblings(grant);
    }

    boolean protectedAddress(Grant grant) {
        return children.child(grant).protectedAddress();
    }

    /// The child's open course that can have a plan.
    Optional<EpisodeView> course(Grant grant) {
        return courses.all(grant).stream()
                .filter(EpisodeView::open)
                .filter(it ->
                        programmes.version(it.version()).definition().plan().isPresent())
                .findFirst();
    }

    PlanRules rules(ProgrammeVersionId version) {
        return programmes.version(version).definition().plan().orElseThrow(NotFound::new);
    }
}
