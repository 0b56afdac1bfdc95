package dk.tidlig.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.Refusal;
import dk.tidlig.kernel.Refused;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Somebody at work in a town of their own, with the words that tests of the child's record speak.
final class Desk {
    static final Cpr NOAS = Cpr.of("240722-9995");

    private final Children children;
    private final TransactionTemplate transaction;
    final MunicipalityId here;
    final Actor coordinator;

    private Desk(Children children, TransactionTemplate transaction, MunicipalityId here) {
        this.children = children;
        this.transaction = transaction;
        this.here = here;
        this.coordinator = Town.coordinator(
                here,
                "child.read",
                "child.find",
                "child.register",
                "child.amend",
                "child.read-history",
                "child.import");
    }

    /// Likely duplicates that were found, by id.
    record Found(ChildId child, Set<Likeness.Reason> reasons) {}

    /// Makes desks.
    @Component
    static class Desks {
        private final Town town;
        private final Children children;
        private final TransactionTemplate transaction;

        Desks(Town town, Children children, TransactionTemplate transaction) {
            this.town = town;
            this.children = children;
            this.transaction = transaction;
        }

        Desk fresh() {
            return new Desk(children, transaction, town.found());
        }
    }

    static ChildDetails noa() {
        return ChildDetails.born("Noa", "Lindholm", LocalDate.of(2022, 7, 24), NOAS);
    }

    ChildId register(ChildDetails details) {
        return in(() -> children.register(coordinator, RegisterChild.of(ChildId.random(), details)));
    }

    ChildView read(ChildId child) {
        return in(() -> children.read(coordinator, child));
    }

    void amend(ChildId child, ChildDetails details) {
        Tenant.run(
                here,
                () -> children.amend(
                        coordinator, child, new AmendChild(read(child).version(), details)));
    }

    List<ChildId> find(String text) {
        return in(() -> children.search(coordinator, new ChildQuery(text, 1))).rows().stream()
                .map(ChildRow::id)
                .toList();
    }

    List<Found> likely(Who who) {
        return in(() -> children.likely(coordinator, who)).stream()
                .map(one -> new Found(one.child().id(), one.reasons()))
                .toList();
    }

    <T> T in(ScopedValue.CallableOp<T, RuntimeException> work) {
        return Tenant.in(here, () -> transaction.execute(status -> work.call()));
    }

    static void refuses(Refusal refusal, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
