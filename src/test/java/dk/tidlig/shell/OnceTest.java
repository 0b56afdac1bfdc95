package dk.tidlig.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.Refused;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Sent twice, done once: at the gate, where every writing deed passes.
@TidligTest
class OnceTest {
    @Autowired
    private dk.tidlig.access.Gate gate;

    @Autowired
    private People people;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void storesTheKeyInTheTransactionOfTheDeedAndRefusesTheSecond() {
        var key = UUID.randomUUID();

        writes(key, "one");

        assertThat(stored(key)).isTrue();
        assertThatThrownBy(() -> writes(key, "one")).isInstanceOf(Once.AlreadyDone.class);
    }

    @Test
    void refusesTheSameKeyWithOtherContent() {
        var key = UUID.randomUUID();
        writes(key, "one");

        assertThatThrownBy(() -> writes(key, "another")).isInstanceOf(Refused.class);
    }

    @Test
    void forgetsTheKeyWhenTheDeedIsRolledBack() {
        var key = UUID.randomUUID();

        assertThatThrownBy(() -> Once.with(
                        new Once.Attempt(key, new byte[] {1}, false),
                        () -> Tenant.in(
                                people.here(),
                                () -> transaction.execute(status -> {
                                    gate.require(Actor.operator(people.here()), dk.tidlig.offer.OfferAction.KEEP);
                                    throw new IllegalStateException("no");
                                }))))
                .isInstanceOf(IllegalStateException.class);

        assertThat(stored(key)).isFalse();
    }

    @Test
    void leavesTheKeyAloneWhileOnlyReading() {
        var key = UUID.randomUUID();

        Once.<Object, RuntimeException>with(
                new Once.Attempt(key, new byte[] {1}, false),
                () -> Tenant.in(
                        people.here(),
                        () -> transaction.execute(status ->
                                gate.require(Actor.operator(people.here()), dk.tidlig.offer.OfferAction.READ))));

        assertThat(stored(key)).isFalse();
    }

    private void writes(UUID key, String content) {
        Once.<Object, RuntimeException>with(
                new Once.Attempt(key, content.getBytes(java.nio.charset.StandardCharsets.UTF_8), false),
                () -> Tenant.in(
                        people.here(),
                        () -> transaction.execute(status ->
                                gate.require(Actor.operator(people.here()), dk.tidlig.offer.OfferAction.KEEP))));
    }

    private boolean stored(UUID key) {
        return Boolean.TRUE.equals(Tenant.in(
                people.here(),
                () -> transaction.execute(status -> jdbc.sql("select exists (select from shell.done where key = :key)")
                        .param("key", key)
                        .query(Boolean.class)
                        .single())));
    }
}
