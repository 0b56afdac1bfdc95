package dk.tidlig.child;

import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.child.kin.Family;
import dk.tidlig.child.kin.KinView;
import dk.tidlig.child.record.Erasure;
import dk.tidlig.child.record.HomeRecord;
import dk.tidlig.child.record.KinRecord;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.shell.ChildName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The record for a module that has passed the gate for the child already, as the child's page has.
@Component
public class ChildRecords {
    private final ChildRepository children;
    private final KinRecord kin;
    private final HomeRecord homes;
    private final ChildNames names;
    private final Erasure erasure;

    ChildRecords(ChildRepository children, KinRecord kin, HomeRecord homes, ChildNames names, Erasure erasure) {
        this.children = children;
        this.kin = kin;
        this.homes = homes;
        this.names = names;
        this.erasure = erasure;
    }

    /// @throws NotFound when the child is not registered
    public ChildView child(Grant grant) {
        return children.find(grant, grant.child()).orElseThrow(NotFound::new);
    }

    public Family family(Grant grant) {
        return new Family(kin.of(grant), homes.of(grant));
    }

    /// Of those around the child, the first language that somebody needs an interpreter in.
    public Optional<String> interpreter(Grant grant) {
        return kin.of(grant).stream()
                .filter(KinView::interpreter)
                .map(KinView::language)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /// Other children who share a mother, father or co-mother with this one, or come of the same pregnancy.
    public List<ChildId> siblings(Grant grant) {
        return kin.siblings(grant);
    }

    /// The one child who has or had that number (and, when a name is said, bears it), or bears exactly that name and
    /// was born that day; none when there are several. Unborn: all of the one pregnancy, by the mother's number, or
    /// her exact name and the due date. For one who may open any child's record.
    public List<ChildId> meant(Scope scope, Who who) {
        if (!scope.all()) {
            return List.of();
        }
        return who.isUnborn()
                ? children.expected(who)
                : children.meant(who).stream().toList();
    }

    /// How the child is spoken of, in the reader's language.
    public ChildName name(ChildView it) {
        return names.name(ChildRow.of(it));
    }

    /// Erases the child's record, and the adults who are kin of no other child. Everything that hangs on the child must
    /// have gone before.
    ///
    /// @return how many rows
    public int erase(Grant grant) {
        return erasure.erase(grant);
    }
}
