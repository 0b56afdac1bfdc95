package dk.tidlig.child.record;

import dk.tidlig.child.AdultDetails;
import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.ChildField;
import dk.tidlig.child.ChildRefusal;
import dk.tidlig.child.KeptFields;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refused;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lets nothing in that no way of working keeps. What stood there before may stay as it is.
@Component
public class Kept {
    private final List<KeptFields> sayings;

    Kept(List<KeptFields> sayings) {
        this.sayings = sayings;
    }

    public Set<ChildField> of(ChildId child) {
        if (sayings.isEmpty()) {
            return EnumSet.allOf(ChildField.class);
        }
        var kept = EnumSet.noneOf(ChildField.class);
        sayings.forEach(saying -> kept.addAll(saying.of(child)));
        return kept;
    }

    /// The same by name, for templates.
    public Set<String> names(ChildId child) {
        return of(child).stream().map(ChildField::name).collect(Collectors.toSet());
    }

    public void require(ChildId child, ChildDetails it) {
        var kept = of(child);
        require(kept, ChildField.CHILD_NAME, it.givenName());
        require(kept, ChildField.CHILD_NAME, it.familyName());
        require(kept, ChildField.BIRTH_DATE, it.bornOn());
        require(kept, ChildField.DUE_DATE, it.dueOn());
        require(kept, ChildField.CPR_NUMBER, it.cpr());
        require(kept, ChildField.LANGUAGE, it.language());
        require(kept, ChildField.INTERPRETER, it.interpreter() ? true : null);
        require(kept, ChildField.INSTITUTION, it.institution());
    }

    public void require(ChildId child, AdultDetails it) {
        var kept = of(child);
        require(kept, ChildField.ADULT_NAME, it.givenName());
        require(kept, ChildField.ADULT_NAME, it.familyName());
        require(kept, ChildField.ADULT_CPR_NUMBER, it.cpr());
        require(kept, ChildField.ADULT_CONTACT, it.phone());
        require(kept, ChildField.ADULT_CONTACT, it.email());
        require(kept, ChildField.LANGUAGE, it.language());
        require(kept, ChildField.INTERPRETER, it.interpreter() ? true : null);
    }

    public void require(ChildId child, ChildField field, @Nullable Object value) {
        require(of(child), field, value);
    }

    private static void require(Set<ChildField> kept, ChildField field, @Nullable Object value) {
        if (value != null && !kept.contains(field)) {
            throw new Refused(ChildRefusal.NOT_KEPT);
        }
    }
}
