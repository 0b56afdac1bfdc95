package dk.tidlig.access;

import static dk.tidlig.access.Playground.actor;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.access.Playground.ToyAction;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Reach;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// What the gate remembers, and how long.
@TidligTest
class RememberedTest {
    @Autowired
    Gate gate;

    @Autowired
    Playground playground;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void asksAgainWhoIsAroundOnceSomethingMayHaveBeenWritten() {
        var actor = actor(people.here(), Map.of("toy.read", Reach.AROUND, "toy.write", Reach.AROUND));
        var child = playground.childWith(actor, Relation.HELPER);

        assertThatThrownBy(() -> inOne(actor, () -> {
                    gate.require(actor, ToyAction.READ, child);
                    gate.require(actor, ToyAction.WRITE, child);
                    playground.leaves(actor, child);
                    return gate.require(actor, ToyAction.READ, child);
                }))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void remembersWhoIsAroundWithinATransactionThatOnlyReadsAndNoLonger() {
        var actor = actor(people.here(), Map.of("toy.read", Reach.AROUND));
        var child = playground.childWith(actor, Relation.HELPER);

        inOne(actor, () -> {
            gate.require(actor, ToyAction.READ, child);
            playground.leaves(actor, child);
            return gate.require(actor, ToyAction.READ, child);
        });

        assertThatThrownBy(() -> inOne(actor, () -> gate.require(actor, ToyAction.READ, child)))
                .isInstanceOf(NotFound.class);
    }

    private <T> T inOne(Actor actor, Supplier<T> work) {
        return Tenant.in(actor.municipality(), () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }
}
