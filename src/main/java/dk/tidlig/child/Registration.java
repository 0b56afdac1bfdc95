package dk.tidlig.child;

import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.child.record.ChildImport;
import dk.tidlig.child.record.Motherhood;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refused;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Registers a child: nobody twice, and an unborn one with its mother and, when there are several, its place.
@Component
class Registration {
    private final ChildRepository children;
    private final DetailRules rules;
    private final Lookalikes lookalikes;
    private final Motherhood motherhood;
    private final ChildImport imports;

    Registration(
            ChildRepository children,
            DetailRules rules,
            Lookalikes lookalikes,
            Motherhood motherhood,
            ChildImport imports) {
        this.children = children;
        this.rules = rules;
        this.lookalikes = lookalikes;
        this.motherhood = motherhood;
        this.imports = imports;
    }

    ChildId register(Grant grant, RegisterChild command) {
        if (children.exists(command.id())) {
            throw new Refused(ChildRefusal.REGISTERED_ALREADY);
        }
        var twin = command.twinOf() == null ? null : unborn(grant, command.twinOf());
        var details = rules.complete(grant, command.id(), twin == null ? command.details() : like(twin, command));
        requireNew(command, details, twin);
        var mother = twin == null ? motherhood.of(grant, command.mother()) : twin.mother();
        var pregnancy = twin == null ? null : children.joinPregnancyOf(grant, twin.id());
        children.insert(grant, command.id(), details, mother, pregnancy);
        motherhood.settle(grant, command.id(), mother);
        return command.id();
    }

    Map<String, ChildId> registerAll(Grant grant, List<ImportedChild> imported) {
        return imports.registerAll(grant, imported);
    }

    Map<String, ChildId> known(Collection<String> refs) {
        return imports.known(refs);
    }

    List<Likeness> likely(Scope scope, Who who) {
        return lookalikes.of(who, scope.all() ? null : Set.of(scope.children()));
    }

    /// Those out of the actor's reach without who they are.
    List<Likeness> likelyAnywhere(Scope scope, Who who) {
        var within = Set.of(scope.children());
        return lookalikes.of(who, null).stream()
                .map(it -> scope.all() || within.contains(it.child().id().value()) ? it : it.withhold())
                .toList();
    }

    private ChildView unborn(Grant grant, ChildId twin) {
        return children.find(grant, twin)
                .filter(it -> it.unborn() || it.birth() != null)
                .orElseThrow(() -> new Refused(ChildRefusal.NO_TWIN));
    }

    private static ChildDetails like(ChildView twin, RegisterChild command) {
        var it = command.details();
        return new ChildDetails(
                it.givenName(),
                it.familyName(),
                twin.bornOn(),
                twin.dueOn(),
                it.cpr(),
                it.language(),
                it.interpreter(),
                it.institution());
    }

    /// Likely duplicates must have been looked at; the same number is never another child.
    private void requireNew(RegisterChild command, ChildDetails details, @Nullable ChildView twin) {
        if (twin != null) {
            return;
        }
        for (var likeness : lookalikes.of(command.who(details), null)) {
            if (likeness.certain()) {
                throw new Refused(ChildRefusal.NUMBER_TAKEN);
            }
            if (!command.notTheSame().contains(likeness.child().id())) {
                throw new Refused(ChildRefusal.LIKELY_DUPLICATE);
            }
        }
    }
}
