package dk.tidlig.child;

import dk.tidlig.kernel.ChildId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Registers a child under the id its enquiry reserved.
///
/// @param mother of an unborn child; she becomes kin
/// @param twinOf another unborn child of the same pregnancy, whose mother and due date this one shares
/// @param notTheSame likely duplicates that whoever registers has looked at and says are other children
public record RegisterChild(
        ChildId id,
        ChildDetails details,
        @Nullable Mother mother,
        @Nullable ChildId twinOf,
        Set<ChildId> notTheSame) {
    public RegisterChild {
        notTheSame = Set.copyOf(notTheSame);
    }

    public static RegisterChild of(ChildId id, ChildDetails details) {
        return new RegisterChild(id, details, null, null, Set.of());
    }

    public RegisterChild confirmed(Set<ChildId> others) {
        return new RegisterChild(id, details, mother, twinOf, others);
    }

    Who who(ChildDetails it) {
        var name = ChildView.joined(it.givenName(), it.familyName()).orElse(null);
        return switch (mother) {
            case null -> new Who(name, it.bornOn(), it.dueOn(), it.cpr(), null, null, null);
            case Mother.Known known -> new Who(name, it.bornOn(), it.dueOn(), it.cpr(), known.id(), null, null);
            case Mother.New fresh ->
                new Who(
                        name,
                        it.bornOn(),
                        it.dueOn(),
                        it.cpr(),
                        null,
                        ChildView.joined(
                                        fresh.details().givenName(),
                                        fresh.details().familyName())
                                .orElse(null),
                        fresh.details().cpr());
        };
    }

    /// The expectant mother: one who is here already, or a new one.
    public sealed interface Mother {
        /// She is here already.
        record Known(AdultId id) implements Mother {}

        /// She is new here.
        record New(AdultDetails details) implements Mother {}
    }
}
