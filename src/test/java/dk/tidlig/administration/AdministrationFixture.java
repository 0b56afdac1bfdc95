package dk.tidlig.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.access.AccessRefusal;
import dk.tidlig.identity.Accounts;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Employment;
import dk.tidlig.identity.Employments;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refusal;
import dk.tidlig.kernel.Refused;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/// The words of administration's tests.
final class AdministrationFixture {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    final Employments employments;
    final Accounts accounts;
    final TransactionTemplate transaction;

    AdministrationFixture(ApplicationContext context) {
        employments = context.getBean(Employments.class);
        accounts = context.getBean(Accounts.class);
        transaction = context.getBean(TransactionTemplate.class);
    }

    static <T> T as(Actor actor, Supplier<T> work) {
        return Tenant.in(actor.municipality(), work::get);
    }

    static void does(Actor actor, Runnable work) {
        Tenant.run(actor.municipality(), work);
    }

    /// One who may, one who may not, one from another municipality who finds nothing to do it to.
    static void mayNot(Actor actor, Runnable work) {
        refuses(AccessRefusal.MAY_NOT, () -> does(actor, work));
    }

    static void findsNothing(Actor actor, Runnable work) {
        assertThatThrownBy(() -> does(actor, work)).isInstanceOf(NotFound.class);
    }

    static void refuses(Refusal refusal, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    Employment employment(Actor actor) {
        return as(
                actor,
                () -> transaction.execute(status -> employments.here(actor.id()).orElseThrow()));
    }

    static CreateUser somebody(String... roles) {
        var username = "n" + UUID.randomUUID().toString().substring(0, 8);
        return new CreateUser(
                username, "Ny " + username, false, "psychologist", "familieafdelingen", TODAY, Set.of(roles));
    }
}
