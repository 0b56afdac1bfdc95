package dk.tidlig.support;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.tidlig.identity.Accounts;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Actors;
import dk.tidlig.identity.Employments;
import dk.tidlig.identity.Language;
import dk.tidlig.identity.Passwords;
import dk.tidlig.identity.Roles;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Tenant;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes real users: an account, an employment and roles as the set-up file has them.
///
///     var birgitte = people.with("coordinator");
///     var stranger = people.elsewhere("coordinator");
///     Tenant.in(birgitte.municipality(), () -> sessions.book(birgitte, …));
///     mvc.perform(get("/offers").with(people.loggedIn(birgitte)))
@TestComponent
public class People {
    public static final String HERE = "0779";
    public static final String ELSEWHERE = "0450";
    public static final String PASSWORD = "regnvejr-kaffe-solsort-7";

    private final Accounts accounts;
    private final Employments employments;
    private final Roles roles;
    private final Actors actors;
    private final Passwords passwords;
    private final Municipalities municipalities;
    private final TransactionTemplate transaction;
    private final Clock clock;

    People(
            Accounts accounts,
            Employments employments,
            Roles roles,
            Actors actors,
            Passwords passwords,
            Municipalities municipalities,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.employments = employments;
        this.roles = roles;
        this.actors = actors;
        this.passwords = passwords;
        this.municipalities = municipalities;
        this.transaction = transaction;
        this.clock = clock;
    }

    public MunicipalityId here() {
        return municipalities.byCode(HERE).orElseThrow().id();
    }

    public MunicipalityId there() {
        return municipalities.byCode(ELSEWHERE).orElseThrow().id();
    }

    /// A psychologist here with these roles, or with none.
    public Actor with(String... roleCodes) {
        return employed(HERE, "psychologist", roleCodes);
    }

    /// The same in another municipality.
    public Actor elsewhere(String... roleCodes) {
        return employed(ELSEWHERE, "psychologist", roleCodes);
    }

    public Actor employed(String municipalityCode, String profession, String... roleCodes) {
        var name = "p" + UUID.randomUUID().toString().replace("-", "").substring(0, 20);
        var municipality = municipalities.byCode(municipalityCode).orElseThrow();
        transaction.executeWithoutResult(
                status -> accounts.create(name, "Prøve " + name.substring(0, 6), municipality.jurisdiction(), stamp()));
        employ(name, municipalityCode, profession, roleCodes);
        return again(name, municipality.id()).orElseThrow();
    }

    /// Employs one who has an account already, from a year ago.
    public void employ(String username, String municipalityCode, String profession, String... roleCodes) {
        var municipality = municipalities.byCode(municipalityCode).orElseThrow();
        var since = LocalDate.ofInstant(clock.instant(), municipality.zone()).minusYears(1);
        Tenant.run(
                municipality.id(),
                () -> transaction.executeWithoutResult(status -> {
                    var account = accounts.byUsername(username).orElseThrow();
                    var employment = employments.employ(account, profession, null, since, stamp());
                    for (var role : roleCodes) {
                        roles.give(employment, role, stamp());
                    }
                }));
    }

    /// The actor as the next request would have it; empty when access has ended.
    public Optional<Actor> again(Actor actor) {
        return again(username(actor), actor.municipality());
    }

    public Optional<Actor> again(String username, MunicipalityId municipality) {
        return actors.of(
                username, municipality, clock.instant(), Actor.PURPOSE_FOLLOW_UP, Optional.empty(), Language.DANISH);
    }

    public String username(Actor actor) {
        return accounts.get(actor.id()).username();
    }

    /// For MockMvc: the request is this user's.
    public RequestPostProcessor loggedIn(Actor actor) {
        return user(username(actor)).authorities();
    }

    /// Gives the user the password [#PASSWORD], for a log-in through the real page. It takes a tenth of a second.
    public String letLogIn(Actor actor) {
        var account = accounts.get(actor.id());
        transaction.executeWithoutResult(status -> passwords.set(account, PASSWORD));
        return account.username();
    }

    private Stamp stamp() {
        return new Stamp(clock.instant(), new UserId(new UUID(0, 3)));
    }
}
