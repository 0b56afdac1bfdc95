package dk.tidlig.access;

import static dk.tidlig.access.Playground.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.access.Playground.ToyAction;
import dk.tidlig.database.TestServer;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Reach;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/// Each promise of the gate.
@TidligTest
class GateTest {
    @Autowired
    Gate gate;

    @Autowired
    Playground playground;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transaction;

    private final JdbcClient superuser = JdbcClient.create(new DriverManagerDataSource(TestServer.url()));

    @Test
    void letsOneWhoIsEntrustedWithAllAndWritesItDown() {
        var actor = actor(people.here(), Map.of("toy.read", Reach.ALL));
        var child = playground.child(people.here());

        var grant = inOne(actor, () -> gate.require(actor, ToyAction.READ, child));

        assertThat(grant.child()).isEqualTo(child);
        assertThat(grant.stamp().by()).isEqualTo(actor.id());
        assertThat(grant.at()).isEqualTo(TestClock.START);
        assertThat(trail(actor))
                .containsExactly(
                        "2026-03-03 08:15:00+00 health-visitor toy.read READ follow-up " + child + " null ALLOWED");
    }

    @Test
    void letsOneWhoIsAroundTheChild() {
        var actor = actor(people.here(), Map.of("toy.write", Reach.AROUND));
        var child = playground.childWith(actor, Relation.HELPER);

        inOne(actor, () -> gate.require(actor, ToyAction.WRITE, child));

        assertThat(trail(actor))
                .singleElement()
                .asString()
                .contains("toy.write WRITE")
                .endsWith("ALLOWED");
    }

    @Test
    void whatIsRolledBackStaysWrittenDownAsUndone() {
        var actor = actor(people.here(), Map.of("toy.read", Reach.ALL));
        var child = playground.child(people.here());

        Tenant.run(
                people.here(),
                () -> transaction.executeWithoutResult(status -> {
                    gate.require(actor, ToyAction.READ, child);
                    status.setRollbackOnly();
                }));

        assertThat(trail(actor))
                .singleElement()
                .asString()
                .contains("toy.read READ", child.toString())
                .endsWith("UNDONE");
    }

    @Test
    void aDeniedTryStaysWrittenDown() {
        var actor = actor(people.here(), Map.of());
        var child = playground.childWith(actor, Relation.HELPER);

        assertThatThrownBy(() -> inOne(actor, () -> gate.require(actor, ToyAction.READ, child)))
                .isInstanceOf(Refused.class);

        assertThat(trail(actor))
                .singleElement()
                .asString()
                .contains(child.toString())
                .endsWith("DENIED");
    }

    @Test
    void tellsAnOutsiderNothingOfAChildThatIsHere() {
        var actor = actor(people.here(), Map.of("toy.read", Reach.AROUND));
        var child = playground.child(people.here());

        assertThatThrownBy(() -> inOne(actor, () -> gate.require(actor, ToyAction.READ, child)))
                .isInstanceOf(NotFound.class);

        assertThat(trail(actor)).singleElement().asString().endsWith("DENIED");
    }

    @Test
    void tellsTheSameOfAChildThatIsNotHere() {
        var actor = actor(people.here(), Map.of("toy.read", Reach.ALL));

        assertThatThrownBy(() -> inOne(actor, () -> gate.require(actor, ToyAction.READ, ChildId.random())))
                .isInstanceOf(NotFound.class);

        assertThat(trail(actor)).singleElement().asString().endsWith("DENIED");
    }

    @Test
    void tellsAnInsiderThatHeMayNot() {
        var around = actor(people.here(), Map.of());
        var reader = actor(people.here(), Map.of("child.read", Reach.ALL));
        var child = playground.childWith(around, Relation.RESPONSIBLE);

        for (var insider : List.of(around, reader)) {
            assertThatThrownBy(() -> inOne(insider, () -> gate.require(insider, ToyAction.WRITE, child)))
                    .isInstanceOfSatisfying(Refused.class, refused -> {
                        assertThat(refused.refusal()).isEqualTo(AccessRefusal.MAY_NOT);
                        assertThat(refused.refusal().status()).isEqualTo(403);
                    });
        }
    }

    @Test
    void whoReferredIsNotAroundTheChild() {
        var actor = actor(people.here(), Map.of("toy.read", Reach.AROUND));
        var child = playground.childWith(actor, Relation.REFERRER);

        assertThatThrownBy(() -> inOne(actor, () -> gate.require(actor, ToyAction.READ, child)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aRightInOneMunicipalityIsNoneInAnother() {
        var actor = actor(people.here(), Map.of("toy.read", Reach.ALL));
        var child = playground.child(people.there());

        assertThatThrownBy(() -> inOne(actor, () -> gate.require(actor, ToyAction.READ, child)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Tenant.in(
                        people.there(),
                        () -> transaction.execute(status -> gate.require(actor, ToyAction.READ, child))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another municipality");
        assertThat(trail(actor)).singleElement().asString().endsWith("DENIED");
    }

    @Test
    void listsAllForOneWhoIsEntrustedWithAll() {
        var actor = actor(people.here(), Map.of("toy.list", Reach.ALL));

        var scope = inOne(actor, () -> gate.scope(actor, ToyAction.LIST, "name begins with Bo"));

        assertThat(scope.all()).isTrue();
        assertThat(trail(actor)).singleElement().asString().contains("SEARCH", "null name begins with Bo ALLOWED");
    }

    @Test
    void listsTheChildrenThatOneIsAround() {
        var actor = actor(people.here(), Map.of("toy.list", Reach.AROUND));
        var mine = playground.childWith(actor, Relation.DECIDER);
        playground.childWith(actor, Relation.REFERRER);
        playground.child(people.here());

        var scope = inOne(actor, () -> gate.scope(actor, ToyAction.LIST, ""));

        assertThat(scope.all()).isFalse();
        assertThat(scope.children()).containsExactly(mine.value());
    }

    @Test
    void listsNothingForOneWithoutTheRight() {
        var actor = actor(people.here(), Map.of());

        assertThatThrownBy(() -> inOne(actor, () -> gate.scope(actor, ToyAction.LIST, "")))
                .isInstanceOf(Refused.class);

        assertThat(trail(actor)).singleElement().asString().endsWith("DENIED");
    }

    @Test
    void writesDownEachChildOfADeedOnMany() {
        var actor = actor(people.here(), Map.of("toy.write", Reach.ALL));
        var children = Set.of(ChildId.random(), ChildId.random(), ChildId.random());

        inOne(actor, () -> gate.requireForAll(actor, ToyAction.WRITE, children));

        assertThat(trail(actor)).hasSize(3);
        assertThat(children).allMatch(child -> String.join("", trail(actor)).contains(child.toString()));
    }

    @Test
    void aDeedOnManyIsNotForOneWhoIsAroundSome() {
        var actor = actor(people.here(), Map.of("toy.write", Reach.AROUND));
        var children = Set.of(playground.childWith(actor, Relation.RESPONSIBLE));

        assertThatThrownBy(() -> inOne(actor, () -> gate.requireForAll(actor, ToyAction.WRITE, children)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void letsAChildInThatNobodyKnowsYet() {
        var actor = actor(people.here(), Map.of("toy.write", Reach.ALL));

        assertThat(inOne(actor, () -> gate.requireNew(actor, ToyAction.WRITE, ChildId.random())))
                .isNotNull();
    }

    @Test
    void trustsTheOperatorAndTheProgram() {
        for (var trusted : List.of(Actor.operator(people.here()), Actor.system(people.here()))) {
            assertThat(inOne(trusted, () -> gate.scope(trusted, ToyAction.LIST, ""))
                            .all())
                    .isTrue();
        }
    }

    @Test
    void thinkingOfAButtonLeavesNoTrace() {
        var actor = actor(people.here(), Map.of("toy.read", Reach.AROUND));
        var mine = playground.childWith(actor, Relation.HELPER);
        var other = playground.child(people.here());

        assertThat(inOne(actor, () -> gate.wouldAllow(actor, ToyAction.READ, mine)))
                .isTrue();
        assertThat(inOne(actor, () -> gate.wouldAllow(actor, ToyAction.READ, other)))
                .isFalse();
        assertThat(trail(actor)).isEmpty();
    }

    @Test
    void whatCannotBeWrittenDownIsNotDone() {
        var actor = actor(people.here(), Map.of("toy.read", Reach.ALL));
        var child = playground.child(people.here());
        superuser.sql("revoke insert on audit.entry from tidlig_app").update();
        try {
            assertThatThrownBy(() -> inOne(actor, () -> gate.require(actor, ToyAction.READ, child)))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        } finally {
            superuser.sql("grant insert on audit.entry to tidlig_app").update();
        }
    }

    @Test
    void onlyTheGateMakesGrantsAndScopes() {
        assertThat(Grant.class.getConstructors()).isEmpty();
        assertThat(Scope.class.getConstructors()).isEmpty();
    }

    private <T> T inOne(Actor actor, Supplier<T> work) {
        return Tenant.in(actor.municipality(), () -> transaction.execute(status -> work.get()));
    }

    private List<String> trail(Actor actor) {
        return superuser
                .sql("""
                        select concat_ws(' ', at at time zone 'UTC' || '+00', profession, action, kind, purpose,
                                         coalesce(child_id::text, 'null'), coalesce(criterion, 'null'), outcome)
                          from audit.entry where actor_id = :actor order by id
                        """)
                .param("actor", actor.id().value())
                .query(String.class)
                .list();
    }
}
